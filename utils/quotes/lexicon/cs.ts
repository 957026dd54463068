import { reportersOf } from '../attribution/reported';
import { baseNames } from '../coreference/base-names';
import { dialogueOf } from '../dialogue';
import type { LexiconWithGrammar } from '../types';
import { enterIncisedSpeech } from './incised-speech';
import { decline, inflect } from './inflect';
import { onlyNominative, westSlavic } from './slavic';

const MEN = decline(
  'prezident viceprezident premiér vicepremiér ministr náměstek:náměstka,náměstkem předseda:předsedy,předsedou,předsedovi místopředseda:místopředsedy,místopředsedou starosta:starosty,starostou,starostovi místostarosta:místostarosty primátor hejtman poslanec:poslance,poslancem europoslanec:europoslance senátor šéf ředitel:ředitele,ředitelem profesor docent rektor děkan lékař:lékaře,lékařem trenér kouč:kouče hráč:hráče,hráčem útočník obránce záložník brankář:brankáře,brankářem gólman kapitán sportovec:sportovce střelec:střelce autor novinář:novináře,novinářem redaktor šéfredaktor komentátor moderátor advokát obhájce právník soudce:soudcem žalobce:žalobcem zástupce:zástupcem expert odborník analytik ekonom politolog sociolog historik psycholog spisovatel:spisovatele režisér herec:herce,hercem zpěvák hudebník umělec:umělce majitel:majitele,majitelem provozovatel:provozovatele obyvatel:obyvatele manažer zakladatel:zakladatele podnikatel:podnikatele investor zemědělec:zemědělce rolník řidič:řidiče,řidičem pilot strojvedoucí svědek:svědka,svědkem policista:policisty,policistou vyšetřovatel:vyšetřovatele velitel:velitele hasič:hasiče záchranář:záchranáře voják generál plukovník učitel:učitele,učitelem student žák pacient soused kandidát politik zákonodárce rodák lídr kancléř:kancléře velvyslanec:velvyslance diplomat král biskup arcibiskup kardinál papež:papeže farář:faráře kněz vědec:vědce výzkumník epidemiolog virolog hygienik meteorolog aktivista:aktivisty demonstrant dělník zaměstnanec:zaměstnance odborář:odboráře člen poradce tajemník radní koordinátor starousedlík zmocněnec:zmocněnce architekt inženýr technik agent obviněný:obviněného obžalovaný:obžalovaného poškozený:poškozeného závodník cyklista:cyklisty lyžař tenista:tenisty návštěvník turista:turisty pořadatel:pořadatele dobrovolník zákazník',
  [['', 'a ovi em']],
);
const WOMEN = decline(
  'prezidentka premiérka ministryně náměstkyně předsedkyně místopředsedkyně starostka primátorka hejtmanka poslankyně europoslankyně senátorka šéfka ředitelka profesorka docentka lékařka sestra trenérka hráčka kapitánka autorka novinářka redaktorka šéfredaktorka komentátorka moderátorka advokátka obhájkyně právnička soudkyně žalobkyně zástupkyně expertka odbornice analytička ekonomka politoložka socioložka historička psycholožka spisovatelka režisérka herečka zpěvačka umělkyně majitelka provozovatelka obyvatelka manažerka zakladatelka podnikatelka svědkyně policistka učitelka studentka žákyně pacientka sousedka kandidátka politička lídryně kancléřka velvyslankyně královna vědkyně výzkumnice epidemioložka hygienička aktivistka zaměstnankyně členka poradkyně tajemnice koordinátorka závodnice tenistka lyžařka návštěvnice pořadatelka žena matka maminka dcera manželka babička dívka holčička',
  [
    ['ka', 'ky ce ku kou'],
    ['ně', 'ní ni'],
    ['ce', 'ci cí'],
    ['a', 'y ě u ou'],
  ],
);
const MALE = decline(
  'muž:muže,mužem otec:otce,otcem syn bratr manžel:manžela,manželem děda kluk chlapec:chlapce táta tatínek:tatínka',
  [['', 'a ovi em']],
);
const GROUPS = decline(
  'vláda policie soud:soudu strana ministerstvo firma společnost:společnosti,společností parlament:parlamentu sněmovna senát:senátu komise banka univerzita organizace klub:klubu deník:deníku server:serveru web:webu magazín:magazínu list:listu večerník agentura úřad:úřadu kraj:kraje město obec:obce nemocnice škola fakulta ústav:ústavu institut:institutu zastupitelství:zastupitelstva rada svaz:svazu federace opozice koalice hnutí televize rozhlas:rozhlasu stanice asociace nadace unie odbory:odborů armáda prokuratura zastupitelství inspekce nato fond:fondu podnik:podniku dopravce:dopravce výrobce:výrobce koncern:koncernu magistrát:magistrátu hrad:hradu tým:týmu čtk ods pirátů spd',
  [
    ['ie', 'ie ii ií'],
    ['ce', 'ce ci cí'],
    ['se', 'se si sí'],
    ['vo', 'va vu vem'],
    ['na', 'ny ně nu nou'],
    ['ka', 'ky ce ku kou'],
    ['a', 'y ě u ou'],
    ['o', 'a u em'],
    ['', 'u'],
  ],
);

/** Czech: tags behind with the verb first („…,“ řekl X). */
export const lexicon: LexiconWithGrammar = {
  ...westSlavic,
  language: 'cs',
  grammar: { incisedSpeech: enterIncisedSpeech, dialogue: dialogueOf, reporters: reportersOf, baseNames },
  marks: { singles: false, elisions: new Set() },
  nameCases: {
    whole: true,
    ends: [
      ['ovou', 'ová'],
      ['ové', 'ová'],
      ['ského', 'ský'],
      ['ckého', 'cký'],
      ['ským', 'ský'],
      ['ckým', 'cký'],
      ['skému', 'ský'],
      ['ého', 'ý'],
      ['ému', 'ý'],
      ['ým', 'ý'],
      ['ího', 'í'],
      ['ímu', 'í'],
      ['ím', 'í'],
      ['ské', 'ská'],
      ['cké', 'cká'],
      ['skou', 'ská'],
      ['ckou', 'cká'],
      ['mce', 'mec'],
      ['ňce', 'nec'],
      ['vce', 'vec'],
      ['dce', 'dec'],
      ['ce', 'ec'],
      ['ovi', ''],
      ['em', ''],
      ['ou', 'a'],
      ['ou', 'á'],
      ['ii', 'ie'],
      ['ií', 'ie'],
      ['ře', 'ra'],
      ['ě', 'a'],
      ['é', 'á'],
      ['e', ''],
      ['a', ''],
      ['u', 'a'],
      ['y', 'a'],
    ],
    seen: [
      ['rla', 'rel'],
      ['rlem', 'rel'],
      ['rlovi', 'rel'],
      ['vla', 'vel'],
      ['vlem', 'vel'],
      ['vlovi', 'vel'],
      ['ška', 'šek'],
      ['ňka', 'něk'],
      ['ka', 'ek'],
      ['kem', 'ek'],
      ['kovi', 'ek'],
      ['ce', 'ka'],
      ['ze', 'ga'],
      ['ovi', 'a'],
      ['i', 'e'],
      ['í', 'e'],
      ['ie', 'ia'],
    ],
  },
  nominative: { words: onlyNominative(MEN, WOMEN, MALE, GROUPS), attribute: /(?:ý|í|á|é|ův)$/ },
  variation: /^(?:politi(?:k|čka)|zákonodárce|sportovec|rodák|rodačka|\d+letý|\d+letá)$/,
  definite: 'ten ta to tento tato toto ti',
  sameRole: `${MEN.same} ${WOMEN.same} ${MALE.same} ${GROUPS.same}`,
  words: {
    say: `${inflect('řek říka uved doda prohlási tvrdi napsa vysvětli popsa upozorni sděli poznamena zdůrazni připomně doplni odpově zepta uzna přizna konstatova komentova okomentova vzkáza varova zvola vykřik slíbi oznámi informova vyprávě pokračova zhodnoti hodnoti vyjádři necha citova líči prozradi všim pochváli chváli pochvalova psa vypráve mysle soudi kritizova podotk podotknu shrnu shrn ujisti ujišťova potvrdi potvrzova odmít odmítnu reagova zareagova dodáva zmíni přiblíži naznači nastíni postěžova stěžova zavtipkova vtipkova zažertova zalitova litova obáva připusti vyzva odhadova odhadnu předpověde předpokláda namít namítnu svěři zopakova opakova zaráži divi zajíma pta radova zaradova glosova poděkova děkova přidá přida popřá poprosi vyzna konči ukonči uzavře otevře spekulova tweetova zdůvodni zdůvodňova argumentova vyvráti popře popíra trva vypočíta vyjmenova apelova upřesni objasni konstato zaúpě křiče vola háji obháji rozčili rozčilova povzdech', 'l la li lo ly')} řekne říká říkají varují tvrdí uvádí uvádějí dodává dodávají prohlašuje tvrdí píše píšou vysvětluje popisuje upozorňuje sděluje poznamenává zdůrazňuje připomíná připomněl připomněla doplňuje odpovídá odpověděl odpověděla ptá myslí soudí míní uznává přiznává konstatuje komentuje chválí varuje varují oznamuje informuje informují vypráví pokračuje hodnotí vyjadřuje líčí věří všímá prozrazuje podotýká podotkl podotkla shrnuje shrnul shrnula ujišťuje potvrzuje odmítá odmítl odmítla reaguje přibližuje naznačuje nastiňuje stěžuje lituje obává připouští vyzývá odhaduje předpokládá namítá namítl namítla opakuje diví glosuje děkuje zdůvodňuje argumentuje popírá upřesňuje objasňuje apeluje volá hájí zní zněl stojí vzpomíná vzpomínal vzpomínala vzpomněl tuší domnívá domníval domnívala cituje hlásí hlásil říkám slibuje`,
    call: `${inflect('nazva označi kritizova obvini popsa přirovna', 'l la li')} označuje označují nazývá nazývají kritizuje obviňuje přirovnává`,
    speak: `${inflect('vyzva požadova navrh navrhova žáda požáda', 'l la li')} vyzývá požaduje navrhuje žádá`,
    auxiliary:
      'je jsou byl byla bylo byli byly být bude budou jsem jsme jsi jste může mohou mohl mohla mohli musí musel musela má mají měl měla měli chce chtějí chtěl chtěla by bych bychom není nejsou nebyl nebyla nebude nemůže nemá lze smí',
    verb: 'šel šla přišel přišla stal stala získal získala dostal dostala vyhrál vyhrála prohrál hrál hrála hraje zůstal zůstala začal začala odešel odešla pracuje pracoval pracovala bydlí žije žil žila setkal setkala viděl viděla ví věděl věděla zná podal podala přijal přijala ztratil ztratila skončil skončila vrátil vrátila otevřel otevřela zemřel zemřela zahynul vede vedl vedla koupil koupila prodal prodala udělal udělala opustil opustila navštívil navštívila poslal poslala našel našla nastoupil nastoupila rozhodl rozhodla vystoupil vystoupila vyšetřuje zahájil',
    he: 'on něj něho něm',
    she: 'ona ní',
    they: 'oni ony',
    first: 'já my',
    who: 'který která které kteří kdo jenž kterého které kterým kterou',
    his: 'jeho',
    her: 'její',
    their: 'jejich svůj svou své svého svoje můj náš moje naše jejího',
    objectPronoun: 'ho mu mě mi nás nám jim jej ji něj ní ním němu nich nimi vás vám mně',
    determiner:
      'ten ta to ti tento tato toto této tohoto každý každá žádný jeden jedna jiný jiná další celý celá takový',
    pluralDeterminer: 'někteří mnozí všichni ostatní několik oba',
    preposition:
      'v ve na do z ze od o po při za pro přes pod nad před mezi bez u podle dle proti k ke ku s se během kvůli díky vůči mimo okolo kolem uvnitř vedle místo ohledně vzhledem kromě navzdory včetně',
    conjunction: 'a i ale nebo či ani však avšak',
    subordinator: 'že aby když kdy pokud protože ač kde jak zda jestli zatímco ačkoli přestože než až jelikož neboť',
    adverb:
      'ne už také ještě jen velmi teď pak potom tady tam dnes včera zítra tak však vždy nikdy se si rovněž dříve později například přitom nyní poté letos loni znovu opět prý údajně nakonec naopak zároveň dále navíc především hlavně pouze téměř asi možná snad zase hned brzy právě proto tedy totiž ovšem ráno večer pondělí úterý středu čtvrtek pátek sobotu neděli moc už spíše mimo nedávno závěrem jasně následně',
    negation: 'nic',
    role: `${MEN.words} mluvčí tiskový strojvedoucí vedoucí člověk host osoba rodina průvodčí`,
    roleMale: MALE.words,
    roleFemale: WOMEN.words,
    rolePlural:
      'experti odborníci odborníků lékaři lékařů politici politiků poslanci poslanců obyvatelé svědci svědků rodiče úředníci kriminalisté kriminalistů policisté policistů hasiči hasičů soudci novináři komentátoři analytici analytiků ekonomové ekonomů vědci vědců výzkumníci autoři fanoušci zaměstnanci odboráři aktivisté zástupci organizátoři voliči zdroje zdrojů specialisté kritici sousedé učitelé řidiči ministři hráči lidé navrhovatelé vyšetřovatelé meteorologové záchranáři obžalovaní',
    group: GROUPS.words,
    document:
      'zpráva zprávy zprávě studie průzkum průzkumu zákon zákona rozsudek rozsudku smlouva smlouvy dokument dokumentu dokumentu analýza analýzy článek článku kniha usnesení žaloba žaloby návrh návrhu stížnost audit posudek posudku statistika novela obžaloba obžaloby výzkum výzkumu text textu',
    speechNoun:
      'prohlášení dopis dopise dopisu rozhovor rozhovoru tiskovka tiskovce příspěvek příspěvku vyjádření projev projevu odpověď odpovědi tweet tweetu mail e-mail e-mailu esemeska komentář komentáři status statusu konference konferenci slova výzva výpověď výpovědi',
    honorific: 'dr prof ing mgr mudr judr phdr doc bc rndr mvdr csc plk gen pplk kpt por mjr paed thdr arch',
    honorificMale: 'pan pana pán',
    honorificFemale: 'paní slečna',
    notName:
      'pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli leden únor březen duben květen červen červenec srpen září říjen listopad prosinec ledna února března dubna května června července srpna října listopadu prosince lednu únoru březnu dubnu květnu červnu červenci srpnu říjnu listopadu prosinci ráno večer den dne rok roku roce týden týdnu týdne měsíc měsíci noc noci dopoledne odpoledne vánoce velikonoce víkend víkendu léto létě jaro jaře podzim zimě',
    place:
      'česko česka česku praha prahy praze prahu brno brna brně ostrava ostravy ostravě plzeň plzně plzni liberec liberce olomouc olomouce evropa evropy evropě eu rusko ruska rusku ukrajina ukrajiny ukrajině německo německa německu slovensko slovenska slovensku polsko usa čína číny izrael izraele francie rakousko moskva moskvy kyjev kyjeva brusel bruselu londýn londýna washington berlín afrika',
    firstMale:
      'jan petr pavel tomáš martin jiří josef jaroslav miroslav zdeněk václav michal david karel milan andrej jakub ondřej lukáš vladimír radek roman robert richard rudolf stanislav štěpán vojtěch viktor vít zbyněk adam aleš alexandr antonín bohumil bohuslav bořek daniel dalibor dominik dušan eduard filip františek hynek igor ivan ivo jaromír jindřich kamil kryštof ladislav leoš libor lubomír luboš ludvík lumír marcel marek marian matěj matyáš mikuláš miloš miloslav mojmír norbert oldřich oliver otakar patrik přemysl radim radomír radovan rené rostislav samuel sebastian šimon svatopluk tadeáš teodor tibor vlastimil vlastislav vratislav zdenko hugo erik jáchym alois emil artur bedřich boris cyril ctirad čestmír evžen gustav hubert jeroným kazimír leopold maxmilián donald joe volodymyr olaf emmanuel john william george david',
    firstFemale:
      'jana marie eva hana anna lenka kateřina lucie věra alena petra veronika martina tereza michaela monika markéta zuzana jitka ivana helena ludmila zdeňka jarmila jaroslava barbora kristýna nikola adéla eliška natálie karolína klára simona pavla denisa andrea radka renata šárka iveta dana marcela miroslava vladimíra blanka libuše božena růžena vlasta milada milena olga nina nela naděžda magda magdalena linda laura kamila jiřina jindřiška johana ivona irena iva hedvika gabriela františka ester emília emma dita daniela dagmar alžběta alice aneta bohumila dominika drahomíra kamala ursula angela pavlína silvie sylva soňa stanislava světlana tamara taťána vendula viktorie vilma žaneta žofie sabina romana regina radmila patricie olivie mirka',
    particle: 'von van de der del di',
    suffix: 'ml st csc',
    number: 'dva dvě dvou tři čtyři pět šest sedm osm devět deset sto tisíc milion milionů miliard',
    soCalled:
      'tzv. tzv takzvaný takzvaná takzvané takzvaně názvem název slovo slova heslem heslo termín pojem pojmem přezdívkou přezdívka výraz výrazem titulem zvaný zvaná zvané nazvaný nazvaná nazvané nazvaného',
    broadcast:
      'film filmu filmem kniha knihy knihu knize seriál seriálu pořad pořadu pořadem album alba píseň písně písničku časopis časopisu román románu hra hry inscenace představení muzikál výstava výstavy podcast skladba skladbu kampaň kampaně akce projekt projektu operace soutěž soutěže soutěži dokument dokumentu komedie pohádka koncert magazínu týdeník týdeníku spolek aplikace restaurace loď relace festival',
  },
  sourcePhrases: ['podle', 'dle', 'podle slov', 'slovy', 'podle názoru', 'v rozhovoru s', 'v očích'],
  abbreviations:
    'dr prof ing mgr mudr judr phdr doc bc např tzv atd č sv ul st rndr mvdr csc plk gen pplk kpt por mjr mj tj resp kč mil mld hod str odst písm',
};
