import { reportersOf } from '../attribution/reported';
import { baseNames } from '../coreference/base-names';
import { dialogueOf } from '../dialogue';
import type { LexiconWithGrammar } from '../types';
import { enterIncisedSpeech } from './incised-speech';
import { decline } from './inflect';
import { neutral } from './types';

/** The form that somebody's or something's noun has (a párt elnöke), the plural, and frequent cases. */
const CASES = [
  ['ész', 'észe észnek ésszel észt'],
  ['ás', 'ása ásnak ással ást'],
  ['és', 'ése ésnek éssel ést'],
  ['ő', 'ője őnek ővel őt'],
  ['ó', 'ója ónak óval ót'],
  ['a', 'ája ának ával át'],
  ['e', 'éje ének ével ét'],
  ['ár', 'ára árnak árral árt'],
  ['er', 'ere ernek errel ert'],
  ['', 'e a je ja'],
] as const;
const ROLES = decline(
  'miniszterelnök kormányfő miniszter külügyminiszter pénzügyminiszter belügyminiszter államtitkár államelnök elnök alelnök társelnök pártelnök frakcióvezető frakcióvezető-helyettes képviselő ep-képviselő polgármester főpolgármester alpolgármester jegyző szóvivő kormányszóvivő sajtófőnök sajtószóvivő sajtós igazgató vezérigazgató főigazgató ügyvezető vezető osztályvezető projektvezető főtitkár titkár tanár tanárnő professzor docens kutató rektor dékán szakértő elemző közgazdász politológus szociológus történész pszichológus ügyvéd ügyész főügyész bíró jogász védő rendőr rendőrfőkapitány kapitány ezredes tábornok tűzoltó parancsnok orvos főorvos tisztifőorvos háziorvos nővér ápoló edző szövetségi játékos kapus csatár labdarúgó középpályás védő csapatkapitány olimpikon úszó író költő újságíró szerkesztő főszerkesztő műsorvezető riporter rendező színész színésznő énekes énekesnő zenész művész alapító tulajdonos vállalkozó befektető gazda sofőr pilóta szemtanú tanú szomszéd lakó ügyfél dolgozó munkás aktivista tüntető püspök érsek bíboros pápa pap lelkész nagykövet diplomata kancellár király királynő herceg meteorológus mérnök építész régész biológus diák hallgató szóvivőnő vádlott gyanúsított sértett áldozat politikus jelölt menedzser tanácsadó biztos megbízott koordinátor győztes bajnok versenyző házelnök',
  CASES,
);
const MALE = decline('férfi apa fiú fia férj bátyja öccse', CASES);
const FEMALE = decline('nő asszony anya lány lánya feleség nővére húga', CASES);
const GROUPS = decline(
  'kormány rendőrség bíróság törvényszék párt minisztérium külügyminisztérium belügyminisztérium cég vállalat társaság bank jegybank ügyészség parlament országgyűlés bizottság egyetem szervezet alapítvány egyesület szövetség szakszervezet klub csapat válogatott lap újság szerkesztőség hatóság hivatal önkormányzat város község iskola kórház intézet kamara ellenzék frakció koalíció tévé rádió csatorna hírügynökség portál katasztrófavédelem egyház hadsereg honvédség követség konszern mti ksh fidesz kdnp dk momentum tisza mszp lmp jobbik mnb bkk máv mol eu nato ensz who',
  [
    ['ság', 'sága ságot ságnak'],
    ['ség', 'sége séget ségnek'],
    ['', 'a e ja je ot et'],
  ],
);

/** Hungarian: tags behind („…” – mondta X), the family name first, the role behind the name (Kovács Péter polgármester). */
export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'hu',
  freeSubject: true,
  headLast: true,
  dropsSubject: true,
  familyNameFirst: true,
  asClause: 'ahogy mint ahogyan',
  grammar: { incisedSpeech: enterIncisedSpeech, dialogue: dialogueOf, reporters: reportersOf, baseNames },
  marks: { singles: false, elisions: new Set() },
  nameCases: {
    whole: false,
    ends: [
      ['ának', 'a'],
      ['ával', 'a'],
      ['ától', 'a'],
      ['ára', 'a'],
      ['át', 'a'],
      ['ének', 'e'],
      ['ével', 'e'],
      ['ét', 'e'],
      ['nak', ''],
      ['nek', ''],
      ['nál', ''],
      ['nél', ''],
      ['hoz', ''],
      ['hez', ''],
      ['ról', ''],
      ['ről', ''],
      ['tól', ''],
      ['től', ''],
      ['ért', ''],
      ['ra', ''],
      ['re', ''],
      ['ssal', 's'],
      ['ssel', 's'],
      ['nnal', 'n'],
      ['nnel', 'n'],
      ['rral', 'r'],
      ['rrel', 'r'],
      ['llal', 'l'],
      ['llel', 'l'],
      ['kkal', 'k'],
      ['kkel', 'k'],
      ['ttal', 't'],
      ['ttel', 't'],
      ['sal', ''],
      ['val', ''],
      ['vel', ''],
      ['ék', ''],
      ['ot', ''],
      ['et', ''],
      ['öt', ''],
      ['t', ''],
      ['é', ''],
      ['on', ''],
      ['en', ''],
    ],
  },
  definite: 'a az ez e',
  obliqueEnd: /.{3}(?:[bn][ae]n|[bt]ól|[bt]ől|ról|ről|nál|nél|hoz|hez|höz|nak|nek|on|ért|ként)$/,
  guess: (word) => (/.{3}(?:ott|ett|ött|tunk|tünk)$/.test(word) ? 'verb' : null),
  sameRole: [ROLES, MALE, FEMALE, GROUPS].map((nouns) => nouns.same).join(' '),
  variation: /^(?:politikus|szakember|\d+ éves)$/,
  words: {
    say: 'figyelmeztettek számoltak beszámoltak nyilatkoztak reagáltak hangsúlyozták kiemelték jelezték állították válaszolták emlékeztettek rámutattak fogalmaztak érveltek kiemelte mondta mondták mondja mondják mondott mond közölte közölték közli közlik írta írták írja írják ír írt hozzátette hozzáteszi tette teszi nyilatkozta nyilatkozott nyilatkozza fogalmazott fogalmaz fogalmazta szögezte leszögezte szögezi emelte kiemelte kiemeli jelentette jelenti kijelentette kijelenti bejelentette bejelenti hangsúlyozta hangsúlyozza hangsúlyozták magyarázta magyarázza válaszolta válaszolja válaszolt felelte feleli vélte véli vélekedett vélekedik szólt szól állítja állította jegyezte megjegyezte megjegyzi fejtette kifejtette kifejti ismerte elismerte elismeri erősítette megerősítette megerősíti cáfolta kérte kérdezte kérdezi idézte idézi üzente üzeni gondolja gondolta becsüli becsülte sorolta reagált reagál kommentált kommentálta érvelt érvel értékelt értékelte értékeli részletezte tagadta tagadja ismerte vallotta vallja panaszolta panaszolja kiáltotta mesélte meséli elmondta elmondása elmondja elmondták elárulta elmesélte posztolta posztolt pontosított összegezte összegzett összefoglalta jelezte jelzi felidézte felidézi emlékezett emlékeztetett emlékeztet nehezményezte kifogásolta bírálta indokolta indokolt tájékoztatott tájékoztatta tájékoztat viccelődött fűzte hozzáfűzte hangzott hangoztatta ígérte ígéri figyelmeztetett figyelmeztet rámutatott rámutat mutatott hívta aláhúzta leírta leírja beszámolt beszámol számolt nyilvánította szerepel olvasható áll gratulált megköszönte köszönte ismertette ismerteti tudatta tudatja',
    call: 'nevezte nevezi nevezték minősítette minősíti tartja tartotta jellemezte jellemzi bírálta hasonlította vádolta vádolja titulálta',
    speak: 'követelte követeli sürgette sürgeti kérte kéri beszélt beszél javasolta javasolja felszólította',
    auxiliary:
      'van volt lesz lett vannak voltak nincs kell lehet fog fogja fognak akar akarja tud tudja szeretne volna légyen legyen marad maradt',
    verb: 'ment megy jött jön kapott kap érkezett tett adott ad vett vesz látott látta lát tudta halt meghalt él élt dolgozik dolgozott nyert nyerte vesztett kezdett kezdte kezdődött történt találkozott találkozik látogatott választották indult indul játszik játszott vezet vezeti vezette nyitott bezárt érte találta hagyta hozott hoz kezdi maradt várja várta',
    he: 'ő',
    she: 'ő',
    they: 'ők',
    it: 'ez az',
    first: 'én mi',
    who: 'aki amely akik ami amelyek ki',
    their: 'saját',
    objectPronoun: 'őt neki vele tőle róla nekik őket engem nekem minket nekünk velük magát önt téged',
    determiner: 'a az egy ez e minden valamennyi egyik másik ugyanaz ilyen olyan semmilyen',
    pluralDeterminer: 'sok néhány több egyes mindkét számos',
    preposition:
      'között után előtt alatt mellett felett ellen nélkül miatt óta iránt végett helyett során keresztül kapcsán számára részére',
    conjunction: 'és vagy de illetve valamint meg s ám',
    subordinator:
      'ahogy ahogyan hogy ha mert amikor mivel bár hiszen miközben ahol mint míg amíg noha holott ugyanis mielőtt miután',
    adverb:
      'közleményében közleményben nyilatkozatában levelében interjúban interjújában bejegyzésében posztjában beszédében sajtótájékoztatón üzenetében videójában válaszában felszólalásában azt ezt arra erre arról erről annak ennek abban ebben attól ettől ahhoz ehhez olyan annyit így úgy nem is már még csak most akkor itt ott ma tegnap holnap így úgy nagyon mindig soha ismét újra szintén azonban viszont ezért később korábban előbb majd aztán közben egyébként például többek ugyanakkor tehát persze talán éppen pedig szerint szerinte el ki be le fel meg hozzá vissza oda haza ide rá hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap végül továbbá ezután végig azután emellett ráadásul ezzel inkább főleg már újságíróknak érdeklődésére kérdésére válaszolva lapunknak',
    negation: 'ne',
    role: ROLES.words,
    roleMale: MALE.words,
    roleFemale: FEMALE.words,
    rolePlural:
      'szakértők kutatók orvosok politikusok képviselők lakók szemtanúk tanúk szülők tanárok diákok rendőrök tűzoltók ügyészek elemzők közgazdászok dolgozók szervezők szurkolók hatóságok források kritikusok szomszédok vezetők emberek tüntetők újságírók miniszterek',
    group: GROUPS.words,
    document:
      'jelentés jelentése jelentésben jelentésük tanulmány tanulmányban kutatás felmérés törvény ítélet ítéletben szerződés dokumentum elemzés cikk könyv határozat panasz indoklás vádirat vádiratban végzés javaslat statisztika',
    speechNoun:
      'közlemény közleménye nyilatkozat levél levele interjú bejegyzés bejegyzése poszt posztja beszéd beszéde sajtótájékoztató tweet üzenet videó válasz felszólalás e-mail',
    honorific: 'dr prof ifj id özv',
    honorificMale: 'úr',
    honorificFemale: 'asszony',
    notName:
      'hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn kedden szerdán csütörtökön pénteken szombaton január február március április május június július augusztus szeptember október november december januárban februárban márciusban áprilisban májusban júniusban júliusban augusztusban szeptemberben októberben novemberben decemberben ma tegnap holnap reggel délelőtt délután este éjjel nap hét hónap év évben idén tavaly nyáron télen ősszel tavasszal karácsony húsvét',
    place:
      'magyarország magyarországon budapest budapesten debrecen szeged pécs győr miskolc európa oroszország ukrajna németország ausztria románia szlovákia szerbia lengyelország franciaország usa kína izrael brüsszel washington moszkva kijev bécs london berlin párizs',
    firstMale:
      'ádám albert ákos alex andrás antal árpád attila balázs bálint barnabás béla bence benedek bertalan csaba csongor dániel dávid dénes dezső domonkos ede elemér endre ernő ferenc fülöp gábor gáspár géza gergely gergő győző györgy gyula henrik hunor iván imre istván jános jenő józsef kálmán károly kornél kristóf krisztián lajos lászló lehel levente lőrinc lóránt márk marcell márton máté mátyás mihály miklós milán móric nándor norbert olivér oszkár ottó pál patrik péter richárd róbert roland rudolf sándor sebestyén simon soma szabolcs szilárd szilveszter tamás tibor tihamér titusz tivadar vencel viktor vilmos vince zalán zoltán zsigmond zsolt zsombor donald joe vlagyimir volodimir emmanuel manfred karl peter viktor dominik erik martin robert',
    firstFemale:
      'ágnes ágota alexandra aliz andrea anett anikó anita anna annamária aranka barbara beáta beatrix bernadett bettina blanka boglárka borbála brigitta cecília csilla dalma dóra dorottya edina edit éva emese emma enikő erika erzsébet eszter etelka evelin fanni flóra franciska fruzsina gabriella gizella gréta györgyi hajnalka hanna hajnal hedvig helga henrietta ibolya ildikó ilona irén irma izabella jolán judit júlia julianna kamilla karolina katalin kata kinga kitti klára klaudia krisztina laura lilla lili lívia luca lúcia magda magdolna margit mária marianna márta melinda mónika nikolett nóra noémi olga olívia orsolya petra piroska ramóna rebeka regina renáta réka rita rozália sára sarolta szilvia szabina szandra teréz tímea tünde valéria vera veronika viktória virág vivien zita zsanett zsófia zsuzsa zsuzsanna zselyke ursula angela giorgia kamala',
    particle: 'von van de',
    number: 'két kettő három négy öt hat hét nyolc kilenc tíz száz ezer millió milliárd',
    soCalled:
      'úgynevezett ún nevű című címmel szó szava kifejezés fogalom jelszó néven becenevű szlogen jelmondat nevezett',
    broadcast:
      'film filmje filmben könyv könyve sorozat műsor műsora műsorban lap dal album regény darab előadás kiállítás podcast magazin folyóirat hetilap című kampány projekt fesztivál pályázat verseny mozgalom zenekar együttes egyesület étterem hajó',
  },
  sourcePhrases: [],
  sourceEnds: 'szerint szavaival',
  abbreviations: 'zrt kft nyrt bt rt dr prof ifj id özv pl stb ún kb ill u.n st szt köv vö v',
  weights: {
    'begins small': 1.2,
    always: 0.9,
    'so-called before': -3,
    'quotation: source phrase': 1.2,
    'title case, short': -2,
    'reported: speaker of the sentence before': 3,
  },
};
