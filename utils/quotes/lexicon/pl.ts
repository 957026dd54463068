import { reportersOf } from '../attribution/reported';
import { baseNames } from '../coreference/base-names';
import { dialogueOf } from '../dialogue';
import type { LexiconWithGrammar } from '../types';
import { enterIncisedSpeech } from './incised-speech';
import { decline, inflect } from './inflect';
import { onlyNominative, westSlavic } from './slavic';

const MEN = decline(
  'prezydent wiceprezydent premier wicepremier minister:ministra,ministrowi,ministrem wiceminister:wiceministra,wiceministrem rzecznik prezes wiceprezes burmistrz wiceburmistrz poseł:posła,posłowi,posłem senator szef:szefa,szefowi,szefem dyrektor wicedyrektor profesor docent rektor dziekan lekarz trener selekcjoner piłkarz bramkarz napastnik obrońca:obrońcy,obrońcę pomocnik kapitan zawodnik kolarz skoczek:skoczka autor dziennikarz redaktor publicysta:publicysty,publicystę felietonista adwokat mecenas prokurator sędzia:sędziego ekspert analityk ekonomista:ekonomisty,ekonomistę politolog socjolog historyk psycholog lider przewodniczący:przewodniczącego,przewodniczącym wiceprzewodniczący:wiceprzewodniczącego komendant policjant funkcjonariusz strażak nauczyciel pisarz poeta:poety reżyser aktor piosenkarz muzyk artysta:artysty właściciel mieszkaniec:mieszkańca wójt starosta:starosty marszałek:marszałka wicemarszałek:wicemarszałka wojewoda:wojewody biskup arcybiskup kardynał papież:papieża ksiądz:księdza proboszcz generał pułkownik radny:radnego europoseł:europosła polityk parlamentarzysta:parlamentarzysty samorządowiec:samorządowca duchowny:duchownego działacz sekretarz ambasador dyplomata:dyplomaty kanclerz król książę pracownik przedsiębiorca:przedsiębiorcy rolnik kierowca:kierowcy pilot świadek:świadka ratownik naukowiec:naukowca badacz epidemiolog wirusolog farmaceuta:farmaceuty student uczeń:ucznia sąsiad kandydat lokator klient doradca:doradcy pełnomocnik naczelnik kierownik menedżer założyciel inwestor inżynier architekt meteorolog synoptyk komentator komisarz związkowiec:związkowca przedstawiciel reprezentant oskarżony:oskarżonego podejrzany:podejrzanego pokrzywdzony:pokrzywdzonego prezenter wykonawca:wykonawcy turysta:turysty uczestnik organizator kibic szkoleniowiec:szkoleniowca',
  [['', 'a owi em']],
);
const WOMEN = decline(
  'rzeczniczka prezydentka premierka ministra wiceministra posłanka senatorka szefowa:szefowej,szefową dyrektorka profesorka lekarka pielęgniarka położna:położnej trenerka piłkarka zawodniczka tenisistka autorka dziennikarka redaktorka adwokatka prokuratorka ekspertka analityczka ekonomistka liderka przewodnicząca:przewodniczącej wiceprzewodnicząca:wiceprzewodniczącej policjantka funkcjonariuszka nauczycielka pisarka poetka reżyserka aktorka piosenkarka artystka właścicielka mieszkanka radna:radnej europosłanka polityczka działaczka sekretarka pracownica przedsiębiorczyni badaczka naukowczyni studentka uczennica sąsiadka kandydatka klientka pełnomocniczka kierowniczka założycielka przedstawicielka burmistrzyni królowa:królowej księżna posłanka komentatorka kobieta matka córka siostra żona babcia dziewczyna mama aktywistka uczestniczka turystka',
  [
    ['ka', 'ki ce kę ką'],
    ['ca', 'cy cę cą'],
    ['ni', 'nię nią'],
    ['ra', 'ry rze rę rą'],
    ['ia', 'i ię ią'],
    ['a', 'y ie ę ą'],
  ],
);
const MALE = decline(
  'mężczyzna:mężczyzny,mężczyznę ojciec:ojca syn brat mąż:męża dziadek:dziadka chłopak chłopiec:chłopca tata aktywista:aktywisty sportowiec:sportowca',
  [['', 'a owi em']],
);
const GROUPS = decline(
  'rząd:rządu policja sąd:sądu partia ministerstwo firma spółka prokuratura sejm:sejmu senat:senatu komisja bank:banku uniwersytet:uniwersytetu organizacja klub:klubu gazeta redakcja stowarzyszenie fundacja urząd:urzędu resort:resortu kancelaria straż:straży wojsko armia szpital:szpitala szkoła uczelnia instytut:instytutu rada zarząd:zarządu związek:związku federacja opozycja koalicja agencja telewizja stacja portal:portalu dziennik:dziennika tygodnik:tygodnika miasto gmina kościół:kościoła episkopat:episkopatu trybunał:trybunału parlament:parlamentu sztab:sztabu ambasada koncern:koncernu producent:producenta przewoźnik:przewoźnika deweloper:dewelopera inspekcja izba sieć:sieci drużyna msz mon mswia pap kprm nik pkw ue nato pis psl',
  [
    ['ja', 'ji ję ją'],
    ['wo', 'wa wu wem'],
    ['nie', 'nia niu niem'],
    ['ia', 'ii ię ią'],
    ['ka', 'ki ce kę ką'],
    ['a', 'y ie ę ą'],
    ['o', 'a u em'],
    ['', 'u'],
  ],
);

/** Polish: tags behind with the verb first („…” – powiedział X), lines that begin with a dash. */
export const lexicon: LexiconWithGrammar = {
  ...westSlavic,
  language: 'pl',
  grammar: { incisedSpeech: enterIncisedSpeech, dialogue: dialogueOf, reporters: reportersOf, baseNames },
  marks: { singles: false, elisions: new Set() },
  nameCases: {
    whole: true,
    ends: [
      ['skiego', 'ski'],
      ['ckiego', 'cki'],
      ['dzkiego', 'dzki'],
      ['skiemu', 'ski'],
      ['ckiemu', 'cki'],
      ['skim', 'ski'],
      ['ckim', 'cki'],
      ['skiej', 'ska'],
      ['ckiej', 'cka'],
      ['ską', 'ska'],
      ['cką', 'cka'],
      ['ego', 'y'],
      ['emu', 'y'],
      ['ym', 'y'],
      ['owej', 'owa'],
      ['ej', 'a'],
      ['kiem', 'k'],
      ['giem', 'g'],
      ['iem', ''],
      ['owi', ''],
      ['em', ''],
      ['a', ''],
      ['sią', 'sia'],
      ['ią', 'ia'],
      ['ą', 'a'],
      ['ię', 'ia'],
      ['ę', 'a'],
      ['ce', 'ka'],
      ['dze', 'ga'],
      ['rze', 'ra'],
      ['le', 'la'],
      ['ii', 'ia'],
      ['ji', 'ja'],
      ['ki', 'ka'],
      ['gi', 'ga'],
      ['y', 'a'],
    ],
    seen: [
      ['ła', 'eł'],
      ['łem', 'eł'],
      ['łowi', 'eł'],
      ['rka', 'rek'],
      ['rkiem', 'rek'],
      ['cka', 'cek'],
      ['ńka', 'niek'],
      ['ka', 'ek'],
      ['kiem', 'ek'],
      ['kowi', 'ek'],
      ['śca', 'siec'],
      ['ńca', 'niec'],
      ['ca', 'iec'],
      ['la', 'el'],
      ['ego', 'i'],
      ['ie', 'a'],
      ['i', 'ia'],
      ['u', ''],
    ],
  },
  nominative: { words: onlyNominative(MEN, WOMEN, MALE, GROUPS), attribute: /(?:y|i|a|e)$/ },
  variation: /^(?:polity(?:k|czka)|szkoleniowiec|parlamentarzysta|samorządowiec|duchowny|\d+-lat(?:ek|ka))$/,
  definite: 'ten ta to tego tej ci te',
  sameRole: `${MEN.same} ${WOMEN.same} ${MALE.same} ${GROUPS.same}`,
  words: {
    say: `${inflect('powiedzia stwierdzi doda podkreśli zaznaczy wyjaśni napisa oświadczy oceni przyzna poinformowa zapewni uważa twierdzi tłumaczy zapyta pyta odpowiedzia ostrzeg zauważy komentowa skomentowa przekaza opowiada opowiedzia relacjonowa zapowiedzia zaapelowa apelowa krzykną przypomnia przekonywa wskaza zacytowa mówi pisa wspomina wspomnia ujawni potwierdzi ogłosi uzna podsumowa dopytywa wyzna zwróci zdradzi zadeklarowa deklarowa obieca dorzuci odpar odrzek rzek skwitowa sprecyzowa zasugerowa sugerowa argumentowa alarmowa zastrzeg wytkną zaprzeczy zaznacza powtórzy rzuci zażartowa żartowa wyliczy wylicza dziwi cieszy pochwali chwali ubolewa narzeka skarży przestrzega przestrzeg zawiadomi powiadomi doprecyzowa tweetowa zatweetowa czyta cytowa ironizowa nawoływa dowodzi wtórowa nadmieni wyrazi zaręczy dywagowa zawoła woła szepną odnotowa', 'ł ła li ły')} mówi mówią ${inflect('stwierdza podkreśla zaznacza wyjaśnia oświadcza ocenia zapewnia uważa ostrzega zauważa zapowiada przypomina odpowiada opowiada wspomina ujawnia potwierdza ogłasza zaprzecza powtarza wylicza przestrzega narzeka wyznaje', 'ją')} ${inflect('dodaj pisz informuj komentuj przekazuj apeluj przekonuj wskazuj tłumacz twierdz przyznaj relacjonuj deklaruj alarmuj argumentuj sugeruj precyzuj', 'ą')} stwierdza dodaje podkreśla zaznacza wyjaśnia pisze oświadcza ocenia przyznaje informuje zapewnia uważa uważają twierdzi twierdzą tłumaczy pyta odpowiada ostrzega zauważa komentuje przekazuje przekazał opowiada relacjonuje wspomina zapowiada apeluje przypomina przekonuje wskazuje cytuje czytamy dodają piszą podają podaje podał podała podali sądzi sądzą ujawnia potwierdza ogłasza uznaje podsumowuje dopytuje wyznaje zwraca zdradza deklaruje obiecuje dorzuca kwituje precyzuje sugeruje argumentuje alarmuje zastrzega wytyka zaprzecza powtarza żartuje wylicza dziwi cieszy chwali ubolewa narzeka skarży przestrzega ironizuje wtóruje wyraża mówiła brzmi brzmiał brzmiała słyszymy powiem głosi głosił kontynuuje kontynuował kontynuowała kończy zakończył zakończyła zaczął zaczęła odpiera odparł odparła odparli rzekł rzekła`,
    call: inflect('nazwa określi skrytykowa oskarży zarzuci opisa porówna ochrzci okrzykną', 'ł ła li ły').concat(
      ' nazywa nazywają określa określają krytykuje oskarża zarzuca opisuje porównuje',
    ),
    speak: inflect('zażąda wezwa żąda zaproponowa proponowa poprosi prosi grozi zagrozi', 'ł ła li ły').concat(
      ' wzywa żąda proponuje prosi',
    ),
    saying: 'mówiąc dodając podkreślając zaznaczając twierdząc tłumacząc pisząc wyjaśniając przekonując',
    auxiliary:
      'jest są był była było byli były być będzie będą został została zostało zostali może mogą mógł mogła musi muszą musiał ma mają miał miała mieli chce chcą chciał powinien powinna powinno można trzeba należy by',
    verb: 'zrobił zrobiła poszedł poszła wraca wrócił wróciła znalazł znalazła dostał dostała przyszedł przyszła wygrał wygrała przegrał stracił straciła zaczyna zaczął rozpoczął trwa doszło odbył odbyła wziął wzięła zdobył zdobyła prowadzi prowadził pracuje pracował mieszka mieszkał spotkał spotkała widzi widział widziała wie wiedział zna znał otrzymał otrzymała trafił trafiła zginął zginęła zmarł zmarła podjął podjęła złożył złożyła pojawił pojawiła wystąpił wystąpiła opublikował opublikowała odwołał skazał opuścił opuściła zadzwonił odwiedził odwiedziła',
    he: 'on niego nim',
    she: 'ona niej nią',
    they: 'oni one',
    first: 'ja my',
    who: 'który która które którzy kto którego której którym',
    his: 'jego',
    her: 'jej',
    their: 'ich swój swoją swoje swojego swojej swoich mój moja moje nasz nasza nasze',
    objectPronoun: 'go ją mu mnie mi nas nam im nim nią niego niej nich nami wami was wam',
    determiner:
      'ten ta to te ci tego tej tym tych każdy każda żaden jeden jedna pewien pewna inny inna taki taka cały cała',
    pluralDeterminer: 'niektórzy wielu wszyscy inni kilku oboje',
    preposition:
      'zdaniem opinii ocenie słowami według w we na do z ze od o po przy za dla przez pod nad przed między bez u wobec podczas ku około wśród oprócz mimo dzięki ponad spośród poza obok wokół koło oraz',
    conjunction: 'i a ale oraz lub albo zaś lecz czy ani',
    subordinator: 'że żeby aby gdy kiedy jeśli ponieważ bo choć gdzie jak iż czy jeżeli gdyż więc skoro',
    adverb:
      'nie już też także jeszcze tylko bardzo teraz wtedy potem tu tam dziś dzisiaj wczoraj jutro tak więc jednak zawsze nigdy się sobie ponadto wcześniej później również natomiast tymczasem niedawno wreszcie następnie przede wszystkim jedynie nawet prawie około ok wprost m.in z kolei krótko dalej dodatkowo obecnie ostatnio rano wieczorem poniedziałek wtorek środę czwartek piątek sobotę niedzielę poniedziałkowy wtorkowy środowy czwartkowy piątkowy',
    negation: 'nic',
    role: `${MEN.words} komendantka gość osoba rodzina`,
    roleMale: MALE.words,
    roleFemale: WOMEN.words,
    rolePlural:
      'eksperci ekspertów naukowcy naukowców lekarze lekarzy politycy polityków posłowie posłów mieszkańcy mieszkańców świadkowie świadków rodzice rodziców urzędnicy urzędników śledczy śledczych policjanci strażacy prokuratorzy sędziowie dziennikarze komentatorzy analitycy ekonomiści badacze autorzy autorów kibice pracownicy związkowcy działacze przedstawiciele organizatorzy internauci wyborcy władze źródła specjaliści krytycy sąsiedzi nauczyciele rolnicy kierowcy ministrowie rzecznicy',
    group: GROUPS.words,
    document:
      'raport raportu raporcie sondaż sondażu badanie badania ustawa ustawy ustawie projekt wyrok wyroku uzasadnienie uzasadnieniu umowa umowy dokument dokumentu dokumencie regulamin analiza analizy artykuł artykule książka akt wniosek wniosku skarga skargi opinia uchwała uchwale protokół notatka',
    speechNoun:
      'oświadczenie oświadczeniu oświadczenia komunikat komunikacie komunikatu list liście wywiad wywiadzie wpis wpisie wypowiedź wypowiedzi przemówienie post poście tweet odpowiedź odpowiedzi konferencja konferencji wiadomość wiadomości mail mailu apel słowa',
    honorific:
      'dr prof ks gen płk mec hab abp bp kard inż mgr red ppłk kpt mjr asp st prok sierż nadkom podinsp kom insp mł',
    honorificMale: 'pan pana panu panem',
    honorificFemale: 'pani panią',
    notName:
      'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu rano wieczór wieczorem dzień dnia rok roku tydzień tygodniu tygodnia miesiąc miesiącu noc nocy wielkanoc boże',
    place:
      'polska polski polsce polskę warszawa warszawy warszawie kraków krakowa krakowie wrocław wrocławia wrocławiu gdańsk gdańska gdańsku poznań poznania poznaniu łódź łodzi katowice katowic lublin lublina lublinie szczecin szczecina europa europy europie ue rosja rosji ukraina ukrainy ukrainie niemcy niemiec berlin berlina usa białoruś białorusi chiny chin izrael izraela francja francji waszyngton moskwa moskwy kijów kijowa bruksela brukseli londyn londynu',
    firstMale:
      'jan piotr paweł tomasz marcin michał andrzej krzysztof jarosław donald mateusz adam marek grzegorz łukasz jakub robert rafał maciej zbigniew wojciech szymon władysław kamil bartosz jacek jerzy janusz józef stanisław tadeusz ryszard henryk kazimierz mariusz dariusz artur dawid sebastian przemysław patryk damian daniel karol filip mikołaj aleksander antoni ignacy franciszek stefan leszek lech wiesław zdzisław mirosław sławomir bogdan bogusław czesław eugeniusz edward roman witold waldemar wiktor włodzimierz konrad krystian norbert oskar hubert igor borys cezary dominik emil fabian gabriel ireneusz jarek kacper leon leonard maksymilian marian miłosz olaf radosław remigiusz sylwester tymoteusz urban wit zygmunt zenon arkadiusz błażej bronisław bartłomiej joe donald władimir wołodymyr emmanuel olaf xi aleksandr siergiej viktor david john george william',
    firstFemale:
      'anna maria katarzyna małgorzata agnieszka barbara ewa magdalena joanna monika beata dorota aleksandra karolina natalia julia zofia hanna izabela elżbieta krystyna teresa danuta halina irena jadwiga janina jolanta bożena grażyna urszula renata iwona aneta edyta justyna sylwia marta paulina patrycja weronika wiktoria zuzanna oliwia alicja amelia maja lena helena alina adrianna anita bogumiła celina dagmara daria diana dominika edyta emilia gabriela iga ilona inga iza kamila kinga klaudia kornelia laura lidia lucyna ludwika łucja magda marianna marlena marzena mariola milena mirosława nina olga ola róża sabina sandra stanisława stefania violetta wanda wiesława żaneta kasia gosia basia ania asia ursula angela giorgia kamala hillary',
    particle: 'von van de der del di',
    number:
      'dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc tysięcy milion milionów miliardów',
    soCalled:
      'tzw. tzw tak zwany zwana zwane zwanych zwanego tytułem tytuł tytule słowo słowa hasłem hasło hasła pojęcie termin nazwą nazwa pseudonimem pseudonim określenie nazwie tytułowany',
    broadcast:
      'film filmu filmie książka książki książce serial serialu serialem program programu programie gazeta gazety album albumu piosenka piosenki piosenkę tygodnik tygodnika tygodnikiem dziennik dziennika dziennikiem portal powieść powieści spektakl spektaklu sztuka magazyn magazynu miesięcznik płyta płyty cykl cyklu podcast kampania kampanii akcja akcji projekt projektu operacja konkurs konkursu wystawa wystawy stowarzyszenie fundacja fundacji grupa pociąg statek klub restauracja konkursie dokument utwór utworu singiel gra odcinek plebiscyt',
  },
  sourcePhrases: [
    'według',
    'zdaniem',
    'w opinii',
    'w ocenie',
    'jak twierdzi',
    'według słów',
    'słowami',
    'w rozmowie z',
    'cytowany przez',
    'w przekonaniu',
  ],
  abbreviations:
    'dr prof hab im ul nr tzn tzw np itd itp red płk gen ks św mgr inż r m.in abp bp kard ppłk kpt mjr asp sierż nadkom podinsp kom prok insp mł st al pl godz zł tys mln mld ok pt ww wg por',
};
