import { baseNames } from '../coreference/base-names';
import { dialogueOf } from '../dialogue';
import type { LexiconWithGrammar } from '../types';
import { enterIncisedSpeech } from './incised-speech';
import { decline } from './inflect';
import { neutral } from './types';

/** Genitive, which "mukaan" asks for, and other frequent cases; the noun's own where its stem changes. */
const CASES = [
  ['nen', 'sen sta sella selta selle seen'],
  ['ija', 'ijan ijaa ijalle ijalta ijana'],
  ['ijä', 'ijän ijää ijälle ijältä ijänä'],
  ['ja', 'jan jaa jalle jalta jana'],
  ['jä', 'jän jää jälle jältä jänä'],
  ['kko', 'kon kkoa kolle kolta'],
  ['kkö', 'kön kköä kölle költä'],
  ['ti', 'tin tia tille tilta'],
  ['ri', 'rin ria rille rilta'],
  ['li', 'lin lia lille lilta'],
  ['ö', 'ön öä ölle öltä'],
  ['ä', 'än ää älle ältä'],
  ['y', 'yn yä ylle yltä'],
  ['i', 'in ia ille ilta'],
  ['', 'n a lle lta ssa'],
] as const;
const ROLES = decline(
  'presidentti:presidentin,presidentille,presidenttiä pääministeri ministeri ulkoministeri sisäministeri valtiovarainministeri puolustusministeri oikeusministeri puheenjohtaja varapuheenjohtaja kansanedustaja europarlamentaarikko meppi:mepin puhemies:puhemiehen pormestari apulaispormestari kaupunginjohtaja kunnanjohtaja valtuutettu:valtuutetun edustaja tiedottaja viestintäpäällikkö:viestintäpäällikön viestintäjohtaja toimitusjohtaja johtaja pääjohtaja toiminnanjohtaja pääsihteeri sihteeri päällikkö:päällikön poliisipäällikkö:poliisipäällikön esimies:esimiehen professori dosentti:dosentin tutkija tutkimusjohtaja erikoistutkija rehtori dekaani asiantuntija erityisasiantuntija ekonomisti pääekonomisti analyytikko strategi historioitsija poliitikko asianajaja puolustusasianajaja lakimies:lakimiehen juristi tuomari käräjätuomari syyttäjä aluesyyttäjä erikoissyyttäjä rikoskomisario komisario ylikomisario tutkinnanjohtaja konstaapeli ylikonstaapeli poliisi palomestari palopäällikkö:palopäällikön pelastusjohtaja päivystäjä lääkäri ylilääkäri johtajaylilääkäri sairaanhoitaja kätilö psykologi opettaja oppilas:oppilaan opiskelija valmentaja päävalmentaja pelaaja maalivahti:maalivahdin hyökkääjä puolustaja kapteeni hiihtäjä juoksija kuljettaja ralliautoilija urheilija kirjailija toimittaja päätoimittaja kolumnisti ohjaaja näyttelijä laulaja muusikko taiteilija säveltäjä yrittäjä perustaja omistaja sijoittaja maanviljelijä viljelijä kalastaja asukas:asukkaan naapuri silminnäkijä todistaja asiakas:asiakkaan työntekijä luottamusmies:luottamusmiehen pääluottamusmies aktivisti mielenosoittaja piispa arkkipiispa pappi:papin kirkkoherra suurlähettiläs:suurlähettilään diplomaatti kenraali eversti komentaja upseeri sotilas meteorologi insinööri arkkitehti suunnittelija projektipäällikkö:projektipäällikön koordinaattori kuningas:kuninkaan kuningatar prinssi prinsessa kansleri pilotti lentäjä epäilty syytetty uhri voittaja mestari agentti manageri seurajohtaja ylitarkastaja tarkastaja apulaisjohtaja osastopäällikkö:osastopäällikön kansliapäällikkö:kansliapäällikön valtiosihteeri ryhmyri',
  CASES,
);
const MALE = decline('mies:miehen isä poika:pojan veli:veljen aviomies:aviomiehen', CASES);
const FEMALE = decline('nainen äiti:äidin tytär:tyttären sisko vaimo tyttö:tytön', CASES);
const GROUPS = decline(
  'hallitus:hallituksen eduskunta:eduskunnan puolue:puolueen poliisi keskusrikospoliisi krp:krp:n yhtiö yritys:yrityksen konserni firma pankki:pankin keskuspankki:keskuspankin ministeriö ulkoministeriö sisäministeriö oikeus:oikeuden käräjäoikeus:käräjäoikeuden hovioikeus:hovioikeuden virasto laitos:laitoksen järjestö liitto:liiton ammattiliitto:ammattiliiton keskusliitto yliopisto korkeakoulu koulu sairaala kaupunki:kaupungin kunta:kunnan seura joukkue:joukkueen maajoukkue:maajoukkueen lehti:lehden toimitus:toimituksen uutistoimisto stt:stt:n yle:ylen valtuusto lautakunta:lautakunnan valiokunta:valiokunnan komissio oppositio kirkko:kirkon armeija puolustusvoimat:puolustusvoimien rajavartiosto pelastuslaitos:pelastuslaitoksen tulli:tullin säätiö yhdistys:yhdistyksen ketju osuuskunta viranomainen ilmatieteenlaitos:ilmatieteenlaitoksen hyvinvointialue:hyvinvointialueen thl:thl:n kela:kelan nato:naton eu:eu:n syyttäjälaitos:syyttäjälaitoksen suurlähetystö valtioneuvosto',
  CASES,
);
const DOCUMENTS = decline(
  'raportti:raportin,raportissa selvitys:selvityksen,selvityksessä tutkimus:tutkimuksen,tutkimuksessa kysely:kyselyn tuomio:tuomion haastehakemus:haastehakemuksen sopimus:sopimuksen kirja:kirjan artikkeli päätös:päätöksen lausunto:lausunnon muistio asiakirja tilasto gallup:gallupin esitys:esityksen laki:lain kantelu valitus:valituksen',
  CASES,
);
const SPEECH = decline(
  'tiedote:tiedotteen,tiedotteessa,tiedotteessaan lausunto:lausunnon,lausunnossa,lausunnossaan kirje:kirjeen,kirjeessä haastattelu:haastattelun,haastattelussa puhe:puheen,puheessa,puheessaan viesti:viestin,viestissä sähköposti:sähköpostin tviitti:tviitin,tviitissä julkaisu kannanotto:kannanoton vastaus:vastauksen kommentti:kommentin',
  CASES,
);

/** Finnish: tags behind in either order (”…”, sanoo X; ”…”, X sanoo), lines that begin with a dash, "X:n mukaan". */
export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'fi',
  freeSubject: true,
  headLast: true,
  articleless: true,
  obliqueEnd: /.{3}(?:ss[aä]|st[aä]|ll[aä]|lle|lt[aä]|:lle|:n)$/,
  genitiveEnd: /.{2}n$/,
  asClause: 'kuten',
  grammar: { incisedSpeech: enterIncisedSpeech, dialogue: dialogueOf, baseNames },
  marks: { singles: false, elisions: new Set() },
  nameCases: {
    whole: false,
    ends: [
      ['sen', 'nen'],
      ['sella', 'nen'],
      ['selle', 'nen'],
      ['selta', 'nen'],
      ['sesta', 'nen'],
      ['seen', 'nen'],
      ['sena', 'nen'],
      ['lla', ''],
      ['llä', ''],
      ['lle', ''],
      ['lta', ''],
      ['ltä', ''],
      ['sta', ''],
      ['stä', ''],
      ['ssa', ''],
      ['ssä', ''],
      ['rgin', 'rg'],
      ['ndin', 'nd'],
      ['stin', 'st'],
      ['ckin', 'ck'],
      ['rtin', 'rt'],
      ['ldin', 'ld'],
      ['sonin', 'son'],
      ['sin', 's'],
      ['n', ''],
      ['in', ''],
      ['a', ''],
      ['ä', ''],
      ['ia', ''],
    ],
    seen: [
      ['kan', 'kka'],
      ['kon', 'kko'],
      ['lan', 'la'],
      ['den', 'si'],
      ['den', 'ti'],
      ['sta', 'nen'],
    ],
  },
  definite: 'se tämä tuo kyseinen',
  sameRole: [ROLES, MALE, FEMALE, GROUPS, DOCUMENTS, SPEECH].map((nouns) => nouns.same).join(' '),
  variation: /^\d+-vuotias$/,
  words: {
    say: 'sanoo sanoi sanoivat sanovat sanonut sanotaan kertoo kertoi kertoivat kertovat kertonut kerrotaan toteaa totesi totesivat toteavat todennut kirjoittaa kirjoitti kirjoittavat kirjoittivat kirjoittanut arvioi arvioivat arvioinut muistuttaa muistutti korostaa korosti korostavat painottaa painotti painottavat vahvistaa vahvisti kommentoi kommentoivat kommentoinut varoittaa varoitti varoittavat huomauttaa huomautti lisää lisäsi lisännyt jatkaa jatkoi selittää selitti selittävät väittää väitti väittävät väittivät vastaa vastasi vastasivat kysyy kysyi kysyivät ilmoittaa ilmoitti ilmoittivat ilmoittavat tiedottaa tiedotti uskoo uskoi uskovat katsoo katsoi katsovat myöntää myönsi kiistää kiisti kiistävät kuvailee kuvaili kuvailevat kuvaa kuvasi kiteyttää kiteytti huokaa huokaisi huudahtaa huudahti nauraa naurahtaa naurahti pohtii pohti miettii mietti toivoo toivoi toivovat ihmettelee ihmetteli iloitsee iloitsi kiittää kiitti kehuu kehui linjaa linjasi perustelee perusteli perustelevat päivittelee puolustautuu puolustautui raportoi sanailee sanaili summaa summasi tarkentaa tarkensi täsmentää täsmensi tunnustaa tunnusti tviittaa tviittasi uhkaa vaatii vakuuttaa vakuutti vitsailee vitsaili paljastaa paljasti mainitsee mainitsi tuumaa tuumasi komppaa lupaa lupasi ounastelee valittaa valitti harmittelee harmitteli huolestuu ajattelee ajatteli muistelee muisteli tulkitsee tulkitsi ehdottaa ehdotti luonnehtii luonnehti referoi siteeraa lausui lausuu tokaisi tokaisee letkauttaa letkautti',
    call: 'kutsuu kutsui nimittää nimitti luonnehtii luonnehti kuvailee kuvaili kritisoi moittii moitti syyttää syytti vertaa vertasi',
    speak: 'vaatii vaati vaativat kehottaa kehotti pyytää pyysi ehdottaa',
    auxiliary:
      'on ovat oli olivat ollut ole olla olisi olisivat olen olemme ei eivät en emme voi voivat voisi voinut pitää pitäisi täytyy saa saavat sai aikoo haluaa halusi haluavat lienee olkoon',
    verb: 'tulee tuli tulevat menee meni lähtee lähti jää jäi ottaa otti tekee teki antaa antoi näkee näki tietää tiesi kuulee kuuli alkaa alkoi päättyy päättyi voittaa voitti hävisi asuu asui työskentelee johtaa johti toimii toimi käy kävi nousee nousi laskee laski kuoli kuolee löytyi syntyi tapasi tapaa pelaa pelasi avasi sulki esitti esittää jätti jättää valittiin pidätettiin tuomittiin järjestettiin nähtiin kuuluu saapui palasi osallistui julkaisi näyttää näytti',
    it: 'se tämä',
    they: 'he',
    he: 'hän hänen',
    she: 'hän hänen',
    first: 'minä me mä',
    who: 'joka jotka kuka jonka joille joiden',
    their: 'hänen heidän sen minun meidän sinun teidän omansa',
    objectPronoun:
      'häntä hänelle hänestä heitä heille minua minulle meitä meille sitä sille itseään heidät hänet minut teitä',
    determiner: 'tämä se tuo nämä ne eräs jokainen joku mikään kukaan toinen sama koko muu yksi kyseinen',
    pluralDeterminer: 'monet jotkut kaikki useat muut molemmat eräät',
    preposition: 'ennen ilman kohti vastaan pitkin kesken läpi lähellä alle yli noin kautta sitten',
    conjunction: 'ja tai mutta sekä eli vaan',
    subordinator: 'että kun jos koska vaikka jotta kuin miten miksi missä mitä mikä onko',
    adverb:
      'mukaan mukaansa mielestä mielestään sanoin myös nyt sitten jo vielä aina usein kuitenkin siis hyvin erittäin vain tänään eilen huomenna täällä siellä siitä näin niin paljon enemmän melko lähes juuri heti pian taas lisäksi muun muassa esimerkiksi edelleen aiemmin myöhemmin jälkeen samalla toisaalta tosin silti toki ehkä varmasti ainakin tällä hetkellä viime ensi maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina viikolla vuonna puolestaan yhä ensin lopulta tuolloin silloin',
    negation: 'älä',
    role: ROLES.words,
    roleMale: MALE.words,
    roleFemale: FEMALE.words,
    rolePlural:
      'asiantuntijat tutkijat poliisit lääkärit poliitikot kansanedustajat asukkaat silminnäkijät vanhemmat opettajat oppilaat viranomaiset toimittajat ekonomistit analyytikot työntekijät järjestäjät kannattajat ministerit syyttäjät lähteet kriitikot naapurit pelaajat asiakkaat ihmiset aktivistit tutkijoiden asiantuntijoiden viranomaisten lähteiden silminnäkijöiden',
    group: GROUPS.words,
    document: DOCUMENTS.words,
    speechNoun: SPEECH.words,
    honorific: 'tri prof',
    honorificMale: 'herra',
    honorificFemale: 'rouva neiti',
    notName:
      'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa tänään eilen huomenna aamulla illalla yöllä vuosi vuonna vuoden viikko viikolla viikonloppuna kesällä talvella syksyllä keväällä joulu pääsiäinen juhannus',
    place:
      'suomi suomen suomessa helsinki helsingin helsingissä espoo tampere tampereen turku turun oulu vantaa ruotsi ruotsin norja tanska viro venäjä venäjän ukraina ukrainan eurooppa euroopan yhdysvallat yhdysvaltain usa kiina kiinan saksa saksan ranska britannia israel israelin gaza iran bryssel washington moskova kiova lontoo',
    firstMale:
      'antti juha jukka matti mikko timo kari jari pekka sauli petteri petri markku heikki hannu ville jussi juho mika marko janne sami tuomas tomi tommi teemu lauri eero esa erkki harri henri ilkka ismo jaakko jani jarkko jarmo joni joonas jouko jouni juhani juhana jukka-pekka jyrki kalle kai kalevi kimmo kimi lasse lauri leo markus martti matias mauri miika mikael niko niklas oskari olli osmo otto paavo panu pasi pauli pentti pertti raimo rauno reijo reino riku risto roope samuli samu santeri seppo simo tapani tapio tatu tero tom toni topi tuukka tuomo urho valtteri veikko veli-matti vesa vilho ville-veikko wille aleksi aki arto arttu anssi alexander ari atte eemeli eetu elias hjallis iivo jan johan john joe donald vladimir volodymyr emmanuel aleksandr daniel david robert peter thomas mark michael kristian anders',
    firstFemale:
      'anna maria liisa sanna tarja riikka annika anneli aino anne anu arja auli eeva eija elina ella emma emmi eveliina hanna heidi helena heli henna hilkka iida iina inka irja irma jaana jenni johanna jonna kaarina kaisa karoliina katariina kati katja katri kerttu kirsi kirsti krista kristiina laura leena leila lotta maarit maija mari maria marika marita marja marjo marjut mervi merja mia milla minna minttu mirja mira miia nina noora outi paula pauliina piia päivi pirjo pirkko raija raisa reetta ritva riina riitta roosa saana saara saija sari satu silja sini sirpa sirkka sofia soile sointu susanna suvi tanja taru terhi tiina tuija tuula tuulia tytti ulla veera virpi vilma vuokko kaja krista li inkeri ursula angela giorgia kamala',
    particle: 'von af de van der',
    number:
      'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat miljoona miljoonaa miljardia',
    soCalled:
      'niin sanottu sanottua sanotun sanottuja nimeltä nimeltään nimi nimellä nimeä termi sana sanaa sanalla käsite lempinimi kutsutaan kutsuttu otsikolla otsikko',
    broadcast:
      'elokuva elokuvan elokuvassa kirja kirjan kirjassa romaani sarja sarjan sarjassa ohjelma ohjelman ohjelmassa lehti laulu kappale kappaleen biisi biisin albumi albumin levy levyn näytelmä näyttely näyttelyn podcast peli pelin musikaali ooppera dokumentti dokumentissa kampanja operaatio hanke hankkeen kilpailu alus laiva single singlen teos teoksen',
  },
  sourcePhrases: [],
  sourceEnds: 'mukaan mukaansa mielestä mielestään sanoin',
  abbreviations: 'tri prof mm esim ym jne ks nk ns n s klo huom ent os puh',
  weights: {
    'begins small': 1.2,
    always: 0.9,
    'so-called before': -3,
    'quotation: source phrase': 1.2,
    'title case, short': -2,
  },
  guess: (word) =>
    /.{3}(?:sti)$/.test(word)
      ? 'adverb'
      : /.{3}(?:ttaa|tti|ivat|evat|avat|ävät|taan|tään|ttiin)$/.test(word)
        ? 'verb'
        : null,
};
