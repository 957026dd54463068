import { reportersOf } from '../attribution/reported';
import { baseNames } from '../coreference/base-names';
import { dialogueOf } from '../dialogue';
import type { LexiconWithGrammar } from '../types';
import { enterIncisedSpeech } from './incised-speech';
import { decline } from './inflect';
import { dropsPronouns } from './romance';

/** Forms with the article behind, and the genitive of it. */
const CASES = [
  ['tor', 'torul torului'],
  ['ă', 'a ei'],
  ['ea', 'eaua elei'],
  ['ie', 'ia iei'],
  ['ure', 'urea urii'],
  ['are', 'area arii'],
  ['e', 'ele elui ea'],
  ['iu', 'iul iului'],
  ['u', 'ul ului'],
  ['i', 'iul iului'],
  ['', 'ul ului'],
] as const;
const ROLES = decline(
  'președinte:președintele,președintelui vicepreședinte:vicepreședintele premier prim-ministru vicepremier ministru viceministru secretar primar viceprimar prefect subprefect guvernator senator deputat parlamentar europarlamentar consilier șef lider copreședinte purtător:purtătorul,purtătorului director procuror judecător avocat magistrat notar profesor cercetător rector decan medic doctor epidemiolog psiholog economist analist expert specialist sociolog politolog istoric jurnalist redactor reporter scriitor autor regizor actor cântăreț artist muzician antrenor selecționer jucător fotbalist portar atacant fundaș mijlocaș căpitan tenismen patron acționar proprietar fondator investitor fermier șofer pilot martor polițist:polițistul comisar chestor pompier inspector general colonel comandant militar jandarm soldat preot episcop patriarh:patriarhul mitropolit papă:papa rege:regele prinț ambasador diplomat cancelar comisar membru locuitor vecin pacient elev student angajat muncitor sindicalist activist candidat manager coordonator oficial reprezentant inginer arhitect meteorolog inculpat suspect ofițer trezorier influencer vlogger ceo',
  CASES,
);
const WOMEN = decline(
  'președintă:președinta,președintei premieră ministră secretară primăriță:primărița,primăriței senatoare:senatoarea deputată europarlamentară consilieră șefă lideră directoare:directoarea procuroare:procuroarea judecătoare:judecătoarea avocată profesoară cercetătoare:cercetătoarea doctoriță:doctorița,doctoriței medică asistentă psiholoagă:psiholoaga economistă analistă expertă jurnalistă scriitoare:scriitoarea autoare:autoarea regizoare:regizoarea actriță:actrița,actriței cântăreață:cântăreața artistă antrenoare:antrenoarea jucătoare:jucătoarea tenismenă sportivă patroană proprietară locuitoare:locuitoarea vecină pacientă elevă studentă angajată activistă candidată purtătoare:purtătoarea reprezentantă regină prințesă femeie:femeia,femeii mamă:mama,mamei fată:fata,fetei soție:soția,soției soră:sora,surorii fiică:fiica,fiicei bunică:bunica tânără:tânăra inspectoare:inspectoarea ambasadoare:ambasadoarea',
  CASES,
);
const MEN = decline(
  'bărbat tată:tatăl,tatălui fiu frate:fratele soț:soțul,soțului băiat bunic tânăr:tânărul domn',
  CASES,
);
const GROUPS = decline(
  'guvern poliție:poliția,poliției partid minister tribunal instanță:instanța,instanței judecătorie:judecătoria parlament senat cameră comisie:comisia,comisiei primărie:primăria,primăriei prefectură companie:companie,compania,companiei firmă societate:societatea,societății bancă:banca,băncii universitate:universitatea,universității spital școală:școala,școlii institut instituție:instituția,instituției organizație:organizația,organizației asociație:asociația,asociației fundație:fundația federație:federația,federației sindicat club echipă ziar televiziune:televiziunea agenție:agenția,agenției publicație:publicația redacție:redacția parchet dna:dna,dna-ului diicot autoritate:autoritatea,autorității consiliu opoziție:opoziția coaliție:coaliția armată biserică:biserica,bisericii patriarhie:patriarhia ambasadă uniune:uniunea direcție:direcția inspectorat isu curte:curtea,curții administrație:administrația președinție:președinția regie:regia operator producător psd pnl usr aur udmr bnr ccr mae sri anaf nato ue',
  CASES,
);

/** Romanian: tags behind with the verb first („…”, a declarat X), the article behind the noun, "potrivit" and "conform". */
export const lexicon: LexiconWithGrammar = {
  ...dropsPronouns,
  language: 'ro',
  grammar: { incisedSpeech: enterIncisedSpeech, dialogue: dialogueOf, reporters: reportersOf, baseNames },
  headFirst: true,
  genitive: 'al a ai ale',
  genitiveBehind: /.{3}(?:ii|ei|lui|lor)$/,
  asClause: 'cum precum',
  viewpoint: 'pentru',
  definite: `${ROLES.others} ${WOMEN.others} ${MEN.others} ${GROUPS.others} acest această acel acea`,
  sameRole: [ROLES, WOMEN, MEN, GROUPS].map((nouns) => nouns.same).join(' '),
  nameCases: {
    whole: true,
    ends: [
      ['iei', 'ia'],
      ['ei', 'a'],
      ['ului', ''],
      ['i', 'a'],
    ],
  },
  words: {
    say: 'spune spun spus spunea zice zic zis zicea declară declarat afirmă afirmat explică explicat explicau subliniază subliniat precizează precizat anunță anunțat adaugă adăugat comentează comentat observă observat semnalează semnalat reclamă reclamat avertizează avertizat informează informat relatează relatat povestește povestit povestea mărturisește mărturisit mărturisea confirmă confirmat crede credea crezut consideră considerat susține susțin susținut susținea scrie scriu scris transmite transmit transmis arată arătat răspunde răspuns răspundea întreabă întrebat admite admis recunoaște recunoscut amintește amintit menționează menționat punctează punctat insistă insistat completează completat conchide concluzionează concluzionat continuă continuat încheie încheiat promite promis asigură asigurat exclamă exclamat strigă strigat glumește glumit detaliază detaliat estimează estimat apreciază apreciat reamintește reamintit neagă negat respinge respins reacționează reacționat replică replicat postează postat notează notat argumentează argumentat clarifică clarificat dezvăluie dezvăluit evidențiază evidențiat citează citat lamentează plâns mulțumește mulțumit felicitat salută salutat cere cerut sună reiterează reiterat sesizat constată constatat atrage rezumă rezumat justifică justificat motivează motivat speră sperat înțelege punctat',
    saying: 'spunând adăugând afirmând precizând explicând susținând subliniind declarând menționând arătând',
    call: 'numește numit numește catalogat catalogează descrie descris califică calificat consideră acuză acuzat critică criticat etichetat compară comparat',
    speak: 'cere cerut solicită solicitat îndeamnă îndemnat propune propus amenință amenințat vorbit vorbește',
    auxiliary:
      'este e sunt era erau a au am fi fost va vor ar aș avea avut are poate pot putea trebuie trebuia fie fusese ai ați vom o',
    verb: 'vine vin venit merge mers face fac făcut ia luat dă dat vede văzut știe știa știut ajunge ajuns pleacă plecat rămâne rămas începe început câștigă câștigat pierde pierdut moare murit trăiește lucrează lucrat conduce condus deschide deschis închide închis întâlnit primit trimis pus intrat ieșit părăsit semnat votat găsit reținut arestat',
    speechNoun:
      'declarație declarația declarații comunicat comunicatul interviu interviul scrisoare scrisoarea mesaj mesajul postare postarea discurs discursul conferință conferința răspuns răspunsul cuvinte cuvintele mail emailul intervenție intervenția apel apelul',
    role: ROLES.words,
    roleMale: MEN.words,
    roleFemale: WOMEN.words,
    rolePlural:
      'experți experții specialiști specialiștii medici medicii cercetători cercetătorii politicieni politicienii parlamentari parlamentarii locuitori locuitorii martori martorii părinți părinții oficiali oficialii procurori procurorii polițiști polițiștii jurnaliști jurnaliștii analiști analiștii angajați angajații organizatorii suporterii autoritățile sursele surse criticii vecinii profesorii elevii anchetatorii reprezentanți reprezentanții miniștrii sindicaliștii oamenii',
    group: `${GROUPS.words} cuvânt presă`,
    document:
      'raport raportul raportului studiu studiul sondaj sondajul lege legea document documentul sentință hotărâre hotărârea ordonanță ordonanța articol articolul carte cartea rechizitoriu rechizitoriul analiză analiza proiect proiectul anchetă ancheta contract contractul cerere motivare motivarea',
    honorific: 'dr prof ing av col gen lt cpt univ',
    honorificMale: 'domnul domnului dl pr',
    honorificFemale: 'doamna doamnei dna',
    notName:
      'luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie august septembrie octombrie noiembrie decembrie azi astăzi ieri mâine dimineață dimineața seara seară noaptea zi ziua săptămâna lună luna an anul crăciun paște paști vară vara iarnă iarna',
    place:
      'românia româniei bucurești bucureștiului cluj iași timișoara constanța brașov sibiu craiova moldova chișinău europa rusia rusiei ucraina ucrainei germania franța sua china israel gaza iran bruxelles washington moscova kiev londra paris berlin ungaria bulgaria serbia',
    firstMale:
      'adam adrian alexandru alin andrei angel anton aurel aurelian bogdan călin cătălin cezar ciprian claudiu constantin corneliu cornel cosmin costel costin cristian cristi crin dacian damian dan daniel darius david decebal denis dinu doru dorin dragoș dumitru eduard emanuel emil eugen fănel felix filip flavius florian florin gabriel george gheorghe gigi grigore horațiu horia iacob ilie ioan ion ionel ionuț iulian iuliu iustin klaus kelemen laurențiu laurentiu lavrentie leonard liviu lucian marcel marian marius mihai mihail mihnea mircea mugur nelu nicolae nicu nicușor octavian octav ovidiu paul pavel petre petru petrică radu rareș raul remus răzvan robert romeo sebastian sergiu silviu simion sorin ștefan stelian teodor tiberiu titus toma traian tudor valentin valeriu vasile victor viorel virgil vlad vladimir zoltan donald joe volodimir emmanuel hunor attila péter john',
    firstFemale:
      'adela adina adriana alexandra alina amalia ana anamaria anca andreea angela anisoara antonia aura aurelia beatrice bianca camelia carmen catrinel călina cătălina claudia corina cosmina crina cristina daciana dana daniela delia denisa diana doina dorina ecaterina elena elisabeta emilia eugenia eva felicia florentina florica florina gabriela georgeta georgiana gina gianina ileana ilinca ioana ionela irina iulia izabela larisa laura lavinia lia liana lidia ligia liliana livia loredana luminița maia maria mariana marina marinela melania mihaela mirela mirabela monica nadia natalia nicoleta oana octavia olga olivia otilia patricia paula petronela ramona raluca roberta rodica roxana ruxandra sabina sanda silvia simina simona sofia sorina ștefania tatiana teodora valentina valeria vasilica veronica victoria violeta viorica ursula giorgia kamala',
    particle: 'von van de',
    he: 'el acesta dânsul lui',
    she: 'ea aceasta dânsa ei',
    they: 'ei ele aceștia acestea',
    first: 'eu noi',
    who: 'care cine ce',
    their: 'său sa săi sale lor meu mea mei mele nostru noastră noștri tău lui ei',
    objectPronoun: 'îl îi le îmi mi ne ni vă se își și-a lui-și mine tine sine dânșii',
    determiner:
      'un o unui unei unor acest această acestui acestei aceste acești acel acea acelui acelei cel cea celui celei al ai ale fiecare niciun nicio orice alt altă alți alte tot toată același aceeași',
    pluralDeterminer: 'unii unele câțiva mulți multe toți toate alții ambii puțini',
    preposition:
      'de din la în cu pe pentru după despre sub fără contra spre între până către prin peste lângă potrivit conform datorită asupra dintre printre împotriva dinspre dintr într printr într-un într-o dintr-un dintr-o printr-un printr-o înainte înaintea deasupra privind cf via',
    conjunction: 'și sau dar însă ori iar nici ci',
    subordinator: 'că să dacă când cum deoarece fiindcă deși unde încât precum întrucât căci',
    adverb:
      'nu mai și deja încă doar foarte acum atunci aici acolo azi astăzi ieri mâine așa bine mult puțin totuși niciodată mereu întotdeauna apoi totodată astfel de asemenea recent ulterior anterior însă chiar cam aproape numai tocmai poate sigur probabil desigur luni marți miercuri joi vineri sâmbătă duminică seara dimineața trecut trecută s-a s-au l-a i-a le-a ne-a v-a mi-a m-a nu-i',
    negation: 'nimic',
    number: 'doi două trei patru cinci șase șapte opt nouă zece sute mii milioane miliarde',
    soCalled:
      'așa-zis așa-zisa așa-zisul așa-zise numit numită numitul intitulat intitulată denumit denumită cuvântul cuvintele termenul expresia sintagma sloganul porecla poreclit supranumit titlul titlu',
    broadcast:
      'film filmul filmului carte cartea cărții roman romanul serial serialul emisiune emisiunea emisiunii ziar ziarul revista revistă melodie melodia piesa piesă album albumul spectacol spectacolul expoziție expoziția podcast podcastul documentar documentarul campanie campania proiect proiectul operațiunea operațiune concurs concursul program programul festival festivalul volumul volum asociația restaurantul nava aplicația colegiul liceul școala spitalul universitatea',
  },
  sourcePhrases: [
    'potrivit',
    'potrivit lui',
    'conform',
    'conform lui',
    'după spusele lui',
    'după cum spune',
    'în opinia',
    'în opinia lui',
    'în viziunea lui',
    'după părerea lui',
    'din punctul de vedere al lui',
    'din perspectiva lui',
    'în cuvintele lui',
  ],
  abbreviations: 'dr prof ing av dl dna col gen lt cpt nr art alin str etc ex ș.a sf univ jud',
  passive: { be: 'este sunt era fost fi', participle: /(?:at|ată|ați|ate|ut|ută|it|ită|s|să)$/ },
  agent: 'de',
  anyone: 'se',
  variation: /^(?:edilul?|oficialul|politicianul|liberalul|social-democratul|tehnicianul|parlamentarul|demnitarul)$/,
};
