import type { LexiconWithGrammar } from '../types';
import { inflect } from './inflect';
import { NORDIC_MEN, NORDIC_WOMEN, nordic, withArticles } from './nordic';

/** Forms with the article, in Bokmål and, where they differ, in Nynorsk: en/n for most, et/a where the noun says so. */
const NOUNS = withArticles(
  {
    role: 'statsminister president visepresident minister utenriksminister utanriksminister finansminister justisminister forsvarsminister helseminister klimaminister statsråd statssekretær leder nestleder leiar:leiaren nestleiar:nestleiaren ordfører ordførar varaordfører byrådsleder byråd fylkesordfører partileder partileiar stortingsrepresentant representant gruppeleder talsperson talsmann:talsmannen talskvinne:talskvinnen,talskvinna pressetalsperson pressesjef pressevakt kommunikasjonssjef kommunikasjonsdirektør kommunikasjonsrådgiver informasjonssjef direktør toppsjef konsernsjef sjef avdelingsdirektør avdelingsleder fylkeslege kommuneoverlege kommunedirektør rådmann:rådmannen generalsekretær sekretær rektor professor førsteamanuensis forsker forskar seniorforsker historiker samfunnsøkonom økonom sjeføkonom analytiker sjefanalytiker advokat bistandsadvokat forsvarer forsvarar aktor statsadvokat politiadvokat påtaleleder dommer dommar lagmann:lagmannen tingrettsdommer trener trenar landslagssjef landslagstrener hovedtrener spiller spelar målvakt:målvakten keeper angriper forsvarsspiller midtbanespiller kaptein forfatter forfattar journalist reporter redaktør sjefredaktør kommentator regissør skuespiller sanger musiker komiker kunstner artist lege lækjar overlege sykepleier sjukepleiar jordmor psykolog medlem:medlemmet politiker politikar politimester politimann:politimannen operasjonsleder innsatsleder politiinspektør politioverbetjent etterforskningsleder brannmann:brannmannen brannsjef general admiral oberst ekspert spesialist lærer lærar elev student eier eigar gründer investor bonde:bonden fisker kunde nabo beboer innbygger vitne:vitnet tiltalt siktet siktede biskop prest imam konge dronning kronprins kronprinsesse prins prinsesse ambassadør diplomat stortingspresident ombud:ombudet barneombud:barneombudet velger ansatt tillitsvalgt hovedtillitsvalgt forbundsleder arbeider pilot sjåfør meteorolog statsmeteorolog vakthavende aktivist demonstrant vinner mester verdensmester skiløper skiskytter løper syklist sportssjef manager agent rådgiver seniorrådgiver prosjektleder koordinator arkeolog biolog ingeniør arkitekt pensjonist kokk',
    roleMale: 'mann:mannen far:faren sønn bror gutt kar kompis',
    roleFemale:
      'kvinne:kvinnen,kvinna mor:moren,mora datter:datteren,dattera søster kone:konen,kona jente:jenta,jenten enke ektefelle',
    group:
      'regjering:regjeringen,regjeringa politi:politiet kommune region fylkeskommune parti:partiet virksomhet bedrift selskap:selskapet firma:firmaet myndighet domstol rett:retten tingrett:tingretten lagmannsrett:lagmannsretten høyesterett universitet:universitetet høgskole høyskole organisasjon fagforening fagforbund:fagforbundet forbund:forbundet forening avis:avisen,avisa klubb lag:laget landslag:landslaget skole sykehus:sykehuset sjukehus:sjukehuset bank konsern:konsernet etat direktorat:direktoratet kommisjon råd:rådet storting:stortinget komité styre:styret stiftelse kirke hær militær:militæret forsvar:forsvaret påtalemyndighet opposisjon redaksjon brannvesen:brannvesenet nødetat departement:departementet utenriksdepartement:utenriksdepartementet ambassade sentralbank kjede forlag:forlaget avdeling tilsyn:tilsynet mattilsyn:mattilsynet statsforvalter ntb kommunestyre:kommunestyret tenketank',
    document:
      'rapport undersøkelse undersøking studie dom:dommen tiltale anmeldelse avtale lovforslag:lovforslaget notat:notatet vedtak:vedtaket bok:boken,boka artikkel:artikkelen dokument:dokumentet kjennelse klage analyse meningsmåling siktelse tilsynsrapport evaluering kronikk',
    speechNoun:
      'uttalelse erklæring brev:brevet intervju:intervjuet pressemelding:pressemeldingen,pressemeldinga pressekonferanse tale epost e-post tekstmelding sms innlegg:innlegget facebook-innlegg:facebook-innlegget kommentar svar:svaret beskjed twittermelding melding:meldingen,meldinga budskap:budskapet sitat:sitatet fråsegn',
  },
  [
    ['e', 'en'],
    ['', 'en'],
  ],
  'den det de denne dette disse',
);

/** Norwegian, Bokmål and Nynorsk: lines that begin with a dash (– …, sier X), marks («…», sier X). */
export const lexicon: LexiconWithGrammar = {
  ...nordic,
  language: 'no',
  definite: NOUNS.definite,
  sameRole: `${NOUNS.sameRole} talsmann=talsperson talsmannen=talsperson talskvinne=talsperson talskvinnen=talsperson talspersonen=talsperson leiar=leder leiaren=leder ordførar=ordfører`,
  words: {
    ...NOUNS.words,
    say: `${inflect('svar understrek påpek konstater opplys vurder kommenter advar presiser konkluder utdyp rop avvis oppfordr reager fremhev hevd nekt minn beklag lov håp frykt gjent oppsummer insister informer rapporter tvitr argumenter siter poengter undr sukk jubl bedyr forsikr innrømm erkjenn bekreft bemerk anfør protester', 'er te et ar a de')} sier sa sagt si seier sagde fortel fortalde skriver skriv skrev skrevet forteller fortalte fortalt mener meiner mente meinte ment meint synes syntes tror trodde håper håpet håpa lyder lød fortsetter fortsatte spør spurte spurt forklarer forklarte forklart forklarar forklara hevder hevdet hevda fastholder fastholdt lover lovet uttaler uttalte uttalt uttalar tilføyer tilføyde legger legg la fastslår fastslo erklærer erklærte føler følte ønsker understreket understreker påpekte vitnet forsikret melder meldte gjentar gjentok innvender innvendte påstår påsto roper ropte ler utbryter utbrøt tenker tenkte sammenfatter opplever opplevde medgir slår gleder varsler varslet utroper ringer mistenker utelukker stadfester stadfesta`,
    call: 'kaller kalte kalt kallar kalla betegner betegnet beskriver beskrev beskrevet anklager anklaget beskylder beskyldte kritiserer kritiserte omtaler omtalte sammenligner sammenlignet roser hyller hyllet',
    speak: 'krever krevde snakker snakket oppfordrer oppfordret truer truet foreslår foreslo ber ba',
    auxiliary:
      'er var har hadde være vært blir ble blitt vart skal skulle kan kunne må måtte vil ville får fikk bør burde kommer pleier lar lot ha bli',
    verb: 'kom går gikk står sto ligger lå tar tok gjør gjorde ser så gir ga holder holdt finnes fant heter het sitter satt leder ledet viser viste vinner vant taper tapte begynner begynte arbeider jobber jobbet bor bodde forlater forlot åpner åpnet stenger stengte vet visste hører hørte møter møtte treffer traff velger valgte pågrepet dømt dømmes',
    he: 'han ham',
    she: 'hun ho henne',
    they: 'de dei',
    it: 'det dette den',
    first: 'jeg eg vi me',
    who: 'som hvem hvilke kven',
    his: 'hans',
    her: 'hennes hennar',
    their: 'deres deira dens dets sin sitt sine si min mitt mine vår vårt våre',
    objectPronoun: 'ham henne dem meg oss seg deg dere dykk',
    determiner:
      'den det de dei en ei et ein eit denne dette disse hver kvar ingen intet all alle noen noe nokon nokre mange andre annen samme hele ene',
    pluralDeterminer: 'flere fleire noen nokre mange andre alle begge visse',
    preposition:
      'i på av for med til fra frå om ved under mot etter før mellom over uten utan gjennom hos ifølge siden innen rundt tross blant foran bak angående vedrørende via langs',
    conjunction: 'og eller men for samt',
    subordinator: 'at når hvis dersom fordi mens da selv om selvom hvor hvorfor hvordan korleis så',
    adverb:
      'ikke ikkje også òg nå no da der her allerede ennå enda mye veldig likevel selv igjen alltid aldri siden videre så bare berre senere seinare tidligere tidlegare nylig samtidig derimot dessuten deretter fortsatt framleis selvsagt kanskje ofte snart plutselig først sist nettopp litt ganske mer mest endelig blant annet altså imidlertid kun nesten helt vel jo nok ut opp inn ned bort frem fram tilbake hjem derfor hvorfor mandag tirsdag onsdag torsdag fredag lørdag søndag sist neste forrige',
    negation: 'ei',
    rolePlural:
      'forskere forskerne eksperter ekspertene politikere politikerne foreldre foreldrene naboer naboene beboere vitner elever lærere lærerne leger legene advokater kritikere ministre pårørende demonstranter fans kilder kildene personer medlemmer dommere spillere spillerne barn velgere ansatte kolleger venner innbyggere myndighetene arbeidsgivere etterforskere',
    honorific: 'dr prof',
    honorificMale: 'hr herr',
    honorificFemale: 'fru frk',
    notName: `mandag tirsdag onsdag torsdag fredag lørdag søndag ${inflect('mandag tirsdag onsdag torsdag fredag lørdag søndag', 'en s')} måndag tysdag laurdag sundag januar februar mars april mai juni juli august september oktober november desember jul påske pinse dag kveld kvelden morgen morgenen natt natten ettermiddag formiddag uke uken uka helgen helga måned måneden år året våren sommeren høsten vinteren går`,
    place:
      'norge noreg oslo bergen trondheim stavanger tromsø danmark sverige finland europa eu nato usa russland ukraina kina tyskland frankrike storbritannia london brussel moskva washington israel gaza iran syria tyrkia afrika asia københavn stockholm',
    firstMale: NORDIC_MEN,
    firstFemale: NORDIC_WOMEN,
    particle: 'von af de van der den bin al ibn el',
    suffix: 'jr',
    number: 'to tre fire fem seks sju syv åtte ni ti elleve tolv hundre tusen millioner milliarder',
    soCalled:
      'såkalt såkalte såkalla kalt kalles ordet ordene tittelen navnet namnet kallenavnet begrepet uttrykket overskriften',
    broadcast:
      'filmen boken boka serien programmet avisen avisa låten låta albumet romanen podkasten podcasten tv-serien singelen dokumentaren spillet forestillingen stykket musikalen operaen utstillingen utstillinga platen plata debutroman prosjektet kampanjen aksjonen operasjon konkurransen magasinet tidsskriftet film bok serie roman låt sang skipet båten ferja appen',
  },
  sourcePhrases: [
    'ifølge',
    'i følge',
    'ifølgje',
    'ifølge opplysninger fra',
    'lyder det fra',
    'lød det fra',
    'i et intervju med',
    'med ordene til',
  ],
  abbreviations: 'dr prof hr fr st bl ca f eks m fl dvs osv nr kl jr kap pst',
  passive: { be: 'er var blir ble blitt vært', participle: /(?:et|es|t|dd)$/ },
  agent: 'av',
  variation: /^\d+-åring(?:en)?$/,
  guess: (word) =>
    /.{3}(?:erer|erte|eres|erast)$/.test(word) ? 'verb' : /.{3}(?:ligvis|vis)$/.test(word) ? 'adverb' : null,
};
