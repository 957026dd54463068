import { type Lexicon, neutral } from './types';

/** Dutch: tags behind with the verb first or second ("…", zegt X), "aldus X". */
export const lexicon: Lexicon = {
  ...neutral,
  language: 'nl',
  verbSecond: true,
  asClause: 'zoals',
  marks: { singles: true, elisions: new Set(), dashDialogue: false },
  words: {
    say: 'zegt zei zeiden zeggen gezegd verklaart verklaarde verklaarden verklaard vertelt vertelde vertelden verteld stelt stelde stelden gesteld schrijft schreef schreven geschreven vindt vond vonden meldt meldde gemeld laat liet weten weet benadrukt benadrukte waarschuwt waarschuwde reageert reageerde antwoordt antwoordde vraagt vroeg legt legde uit concludeert concludeerde denkt dacht meent meende voegt voegde toe noemt klinkt luidt vervolgt vervolgde bevestigt bevestigde erkent erkende herhaalt belooft beloofde roept riep klaagt twittert twitterde aldus',
    call: 'noemt noemde noemden genoemd omschrijft omschreef sprak spreekt spreken bestempelt bestempelde beschuldigt beschuldigde',
    auxiliary:
      'is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten moest zal zullen zou zouden mag wil willen wilde bent ben heb gaat gaan',
    verb: 'komt kwam kwamen gaat ging staat stond ligt blijft bleef krijgt kreeg maakt maakte doet deed ziet zag neemt nam geeft gaf houdt hield',
    he: 'hij',
    she: 'zij ze',
    it: 'het dit dat',
    first: 'ik wij we',
    who: 'die dat wie',
    their: 'zijn haar hun mijn onze ons uw',
    objectPronoun: 'hem hen mij me zich u jou',
    determiner: 'de het een deze die dit dat geen elke iedere alle veel enkele sommige andere',
    preposition:
      'in op aan van voor met naar bij uit over door om tot tegen tussen onder na sinds tijdens volgens zonder vanaf binnen buiten rond',
    conjunction: 'en of maar want dus',
    subordinator: 'dat omdat als toen terwijl hoewel of zodat nadat voordat',
    adverb:
      'niet ook nog al wel maar nu dan toen daar hier er eerder later vandaag gisteren morgen zeer heel erg echter bovendien daarnaast verder opnieuw maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zo nooit altijd weer',
    role: 'minister premier president voorzitter burgemeester woordvoerder woordvoerster directeur directrice hoogleraar professor onderzoeker advocaat rechter trainer coach speler speelster schrijver schrijfster journalist arts dokter leider lid wethouder staatssecretaris kamerlid bewoner bewoonster ondernemer eigenaar expert deskundige koning koningin agent officier inspecteur leraar lerares student',
    group:
      'regering politie gemeente kabinet ministerie partij bedrijf rechtbank bank universiteit organisatie vakbond vereniging krant club raad commissie',
    roleMale: 'man vader zoon broer',
    roleFemale: 'vrouw moeder dochter zus',
    speechNoun: 'verklaring brief interview persbericht toespraak bericht tweet reactie',
    particle: 'van de der den ter ten te het',
    notName:
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december',
    honorific: 'dr prof mr drs ir',
    honorificMale: 'meneer heer dhr',
    honorificFemale: 'mevrouw mw',
    firstMale:
      'jan piet kees mark peter johan hans willem henk erik rob frank thomas geert dick maarten bram sander pieter tom bas ruud wouter jeroen',
    firstFemale:
      'anna maria sophie lisa emma eva sigrid femke marieke ingrid petra annemarie monique sandra laura julia',
    soCalled: 'zogenaamde zogeheten genaamd titel term woord',
    broadcast: 'film boek serie programma krant album lied tijdschrift project',
  },
  sourcePhrases: ['aldus', 'volgens', 'in de woorden van', 'naar eigen zeggen van'],
  abbreviations: 'dr prof mr mw dhr st nr ir drs ds',
  weights: { 'begins small': 1.2, always: 0.9 },
};
