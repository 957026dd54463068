import { type Lexicon, neutral } from './types';

/** Czech: tags behind with the verb first („…,“ řekl X). */
export const lexicon: Lexicon = {
  ...neutral,
  language: 'cs',
  freeSubject: true,
  asClause: 'jak',
  marks: { singles: false, elisions: new Set(), dashDialogue: false },
  words: {
    say: 'řekl řekla řekli říká říkal říkala uvedl uvedla uvádí dodal dodala dodává prohlásil prohlásila tvrdí tvrdil tvrdila napsal napsala píše vysvětlil vysvětlila vysvětluje popsal popsala popisuje upozornil upozornila upozorňuje sdělil sdělila poznamenal poznamenala zdůraznil zdůraznila připomněl připomněla připomíná doplnil doplnila doplňuje odpověděl odpověděla zeptal zeptala ptá myslí soudí míní uznal uznala přiznal přiznala přiznává konstatoval konstatovala komentoval komentovala okomentoval chválí pochválil vzkázal vzkázala varoval varovala varovali varovaly zvolal zvolala zvolali vykřikl vykřikla slíbil slíbila oznámil oznámila informoval informovala vyprávěl vypráví pokračoval pokračuje zhodnotil hodnotil hodnotí vyjádřil nechal nechala citoval líčí líčil prozradil prozradila věří všiml',
    call: 'nazval nazvala označil označila označuje kritizoval obvinil popsal',
    auxiliary:
      'je jsou byl byla bylo byli být bude budou jsem jsme může mohou mohl musí má mají měl měla chce chtěl by',
    verb: 'šel přišel přišla stal stala získal dostal vyhrál hrál hraje zůstal začal',
    he: 'on',
    she: 'ona',
    they: 'oni',
    it: 'to',
    first: 'já my',
    who: 'který která které kteří kdo',
    their: 'jeho její jejich svůj svou své můj náš',
    objectPronoun: 'ho mu mě mi nás nám jim jej ji',
    determiner: 'ten ta to ti tento tato toto každý každá žádný jeden jedna jiný',
    preposition:
      'v ve na do z ze od o po při za pro přes pod nad před mezi bez u podle proti k ke s se během kvůli díky',
    conjunction: 'a i ale nebo',
    subordinator: 'že aby když kdy pokud protože ač kde jak zda',
    adverb:
      'ne už také ještě jen velmi teď pak potom tady tam dnes včera zítra tak však vždy nikdy se si rovněž dříve později pro server pondělí úterý středu čtvrtek pátek sobotu neděli například přitom',
    role: 'prezident prezidentka premiér premiérka ministr ministryně mluvčí předseda předsedkyně starosta starostka primátor poslanec poslankyně senátor senátorka šéf šéfka ředitel ředitelka profesor lékař lékařka trenér kouč hráč hráčka útočník obránce záložník brankář kapitán autor autorka novinář novinářka advokát soudce expert analytik ekonom spisovatel režisér herec herečka majitel obyvatel manažer',
    group:
      'vláda policie soud strana ministerstvo firma společnost parlament sněmovna senát komise banka univerzita organizace klub deník server web magazín list večerník agentura',
    speechNoun: 'prohlášení dopis rozhovor zpráva tiskovka',
    notName: 'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
    firstMale:
      'jan petr pavel tomáš martin jiří josef jaroslav miroslav zdeněk václav michal david karel milan andrej jakub ondřej lukáš vladimír',
    firstFemale:
      'jana marie eva hana anna lenka kateřina lucie věra alena petra veronika martina tereza michaela monika markéta zuzana',
    soCalled: 'tzv takzvaný názvem slovo heslem',
    broadcast: 'film filmu kniha seriál pořad album píseň časopis',
  },
  sourcePhrases: ['podle', 'dle'],
  abbreviations: 'dr prof ing mgr mudr judr phdr doc bc např tzv atd č sv ul st',
  weights: { 'begins small': 1.2, always: 0.9 },
};
