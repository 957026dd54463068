import { type Lexicon, neutral } from './types';

/** Polish: tags behind with the verb first („…” – powiedział X), lines that begin with a dash. */
export const lexicon: Lexicon = {
  ...neutral,
  language: 'pl',
  freeSubject: true,
  asClause: 'jak',
  marks: { singles: false, elisions: new Set(), dashDialogue: true },
  words: {
    say: 'powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła stwierdza dodał dodała dodaje podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia napisał napisała pisze oświadczył oświadczyła ocenił oceniła ocenia przyznał przyznała przyznaje poinformował poinformowała informuje zapewnił zapewniła zapewnia uważa uważał twierdzi twierdził tłumaczy tłumaczył tłumaczyła zapytał pyta odpowiedział odpowiedziała odpowiada ostrzegł ostrzegła ostrzega zauważył zauważyła zauważa komentuje skomentował skomentowała przekazał przekazała opowiada opowiadał relacjonuje wspomina zapowiedział zapowiedziała apeluje zaapelował krzyknął przypomniał przypomniała przypomina przekonuje przekonywał wskazał wskazała wskazuje cytuje',
    call: 'nazwał nazwała nazywa określił określiła określa skrytykował oskarżył zarzucił',
    auxiliary:
      'jest są był była było byli być będzie będą został została zostało może mogą mógł musi ma mają miał miała chce',
    verb: 'zrobił poszedł został wraca wrócił znalazł dostał',
    he: 'on',
    she: 'ona',
    they: 'oni one',
    it: 'to',
    first: 'ja my',
    who: 'który która które którzy kto',
    their: 'jego jej ich swój swoją swoje swojego mój nasz',
    objectPronoun: 'go ją mu mnie mi nas nam im ich się',
    determiner: 'ten ta to te ci tego tej tym każdy każda żaden jeden jedna inny',
    preposition:
      'zdaniem opinii ocenie słowami według w we na do z ze od o po przy za dla przez pod nad przed między bez u według wobec podczas ku',
    conjunction: 'i a ale oraz lub albo',
    subordinator: 'że żeby aby gdy kiedy jeśli ponieważ bo choć gdzie jak',
    adverb:
      'nie już też także jeszcze tylko bardzo teraz wtedy potem tu tam dziś dzisiaj wczoraj jutro tak więc jednak zawsze nigdy się ponadto wcześniej później również poniedziałek wtorek środę czwartek piątek sobotę niedzielę',
    role: 'prezydent premier minister rzecznik rzeczniczka prezes burmistrz poseł posłanka senator szef szefowa dyrektor dyrektorka profesor lekarz lekarka trener piłkarz autor autorka dziennikarz dziennikarka adwokat prokurator sędzia ekspert ekspertka lider liderka przewodniczący przewodnicząca komendant policjant nauczyciel pisarz pisarka reżyser aktor aktorka właściciel mieszkaniec mieszkanka wójt marszałek biskup papież',
    group:
      'rząd policja sąd partia ministerstwo firma spółka prokuratura sejm senat komisja bank uniwersytet organizacja klub gazeta redakcja stowarzyszenie',
    honorific: 'dr prof ks gen płk mec',
    honorificMale: 'pan',
    honorificFemale: 'pani',
    speechNoun: 'oświadczenie komunikat list wywiad wpis wypowiedź',
    notName: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    firstMale:
      'jan piotr paweł tomasz marcin michał andrzej krzysztof jarosław donald mateusz adam marek grzegorz łukasz jakub robert rafał maciej zbigniew wojciech szymon władysław kamil bartosz',
    firstFemale:
      'anna maria katarzyna małgorzata agnieszka barbara ewa magdalena joanna monika beata dorota aleksandra karolina natalia julia zofia hanna izabela elżbieta',
    soCalled: 'tzw tak zwany tytułem słowo hasłem',
    broadcast: 'film filmu książka serial program gazeta album piosenka tygodnik',
  },
  sourcePhrases: ['według', 'zdaniem', 'w opinii', 'w ocenie', 'jak twierdzi'],
  abbreviations: 'dr prof hab im ul nr tzn tzw np itd itp red płk gen ks św mgr inż r',
  weights: { 'begins small': 1.2, always: 0.9 },
};
