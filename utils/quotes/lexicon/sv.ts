import { type Lexicon, neutral } from './types';

/** Swedish: tags behind with the verb first ("…", säger X), lines that begin with a dash. */
export const lexicon: Lexicon = {
  ...neutral,
  language: 'sv',
  verbSecond: true,
  asClause: 'som',
  marks: { singles: false, elisions: new Set(), dashDialogue: true },
  words: {
    say: 'säger sade sa sagt skriver skrev skrivit berättar berättade berättat menar menade förklarar förklarade uppger uppgav tycker tyckte anser ansåg konstaterar konstaterade svarar svarade påpekar påpekade tillägger tillade betonar betonade hävdar hävdade frågar frågade meddelar meddelade varnar varnade medger medgav fortsätter fortsatte kommenterar kommenterade utropar utropade ropar ropade säga lyder lydde lovar lovade tror trodde hoppas understryker',
    call: 'kallar kallade kallat beskriver beskrev betecknar betecknade talar talade',
    auxiliary: 'är var har hade vara varit blir blev ska skulle kan kunde måste vill ville får fick bör',
    verb: 'kommer kom går gick står stod ligger låg tar tog gör gjorde ser såg ger gav håller höll',
    he: 'han',
    she: 'hon',
    it: 'det detta den',
    first: 'jag vi',
    who: 'som vilka vem',
    their: 'hans hennes deras sin sitt sina min vår',
    objectPronoun: 'honom henne dem mig oss sig dig er',
    determiner: 'den det de en ett denna detta dessa varje ingen alla några många andra',
    preposition: 'i på av för med till från om vid under mot efter före mellan över utan genom hos enligt sedan inom',
    conjunction: 'och eller men för',
    subordinator: 'att när om eftersom medan därför innan',
    adverb:
      'inte också nu då där här redan ännu mycket dock även igen alltid aldrig sedan idag igår imorgon vidare måndag tisdag onsdag torsdag fredag lördag söndag så bara',
    role: 'statsminister minister president ordförande borgmästare talesperson talesman chef direktör vd professor forskare advokat domare tränare spelare författare journalist läkare ledare ledamot polis åklagare expert lärare elev ägare partiledare riksdagsledamot utrikesminister finansminister kommunalråd',
    group:
      'regeringen polisen kommunen partiet företaget myndigheten rätten universitetet organisationen facket föreningen tidningen klubben',
    roleMale: 'man mannen pappa far son bror',
    roleFemale: 'kvinna kvinnan mamma mor dotter syster',
    speechNoun: 'uttalande brev intervju pressmeddelande tal mejl',
    notName:
      'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december',
    firstMale:
      'lars anders erik per johan karl nils sven mikael magnus ulf stefan fredrik jonas peter mats jan bo göran olof oskar gustav henrik',
    firstFemale:
      'anna maria eva karin kristina lena sara emma ingrid malin annika ulrika magdalena ebba elin johanna linda helena sofia',
    particle: 'von af de',
    soCalled: 'så kallad kallade ordet titeln',
    broadcast: 'filmen boken serien programmet tidningen låten albumet',
  },
  sourcePhrases: ['enligt'],
  abbreviations: 'dr prof st bl kl ca t ex m fl',
  weights: { 'begins small': 1.2, always: 0.9 },
};
