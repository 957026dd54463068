/** Norwegian by phenomenon: tags before, behind and inside, roles, sources, documents, terms and titles of works. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/no';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const rows: Row[] = [
  ['«Broen stenger på mandag», sier ordfører Klara Vik.', 'Broen stenger på mandag | ordfører Klara Vik | Klara Vik'],
  ['– Broen stenger på mandag, sier ordfører Klara Vik.', '— Broen stenger på mandag | ordfører Klara Vik | Klara Vik'],
  ['- Vi gir oss ikke, sier Anna Lund, som er leder i båtforeningen.', '— Vi gir oss ikke | Anna Lund | Anna Lund'],
  [
    'Ifølge havnesjef Per Strand er situasjonen «alvorlig, men ikke håpløs».',
    'alvorlig, men ikke håpløs | Per Strand | Per Strand',
  ],
  [
    'Statsminister Ulf Ravn kaller vedtaket «en skam for hele landet».',
    'en skam for hele landet | Statsminister Ulf Ravn | Ulf Ravn',
  ],
  [
    'I en pressemelding skriver selskapet: «Vi tar saken på største alvor.»',
    'Vi tar saken på største alvor. | selskapet | selskapet',
  ],
  [
    'Klara Vik, ordfører i Strandby, forlot møtet i går. «Det var bortkastet tid», sa ordføreren.',
    'Det var bortkastet tid | ordføreren | Klara Vik',
  ],
  [
    'Senere på dagen sa Per Strand at isen var «tykkere enn noensinne».',
    'tykkere enn noensinne | Per Strand | Per Strand',
  ],
  [
    'Per Strand møtte Klara Vik på kaia. «Jeg trodde at hun ville gi seg», forteller han.',
    'Jeg trodde at hun ville gi seg | han | Per Strand',
  ],
  [
    '«Vi venter», sier Per Strand til NRK. «Isen bestemmer.»',
    'Vi venter | Per Strand | Per Strand',
    'Isen bestemmer. | Per Strand | Per Strand',
  ],
  [
    'Høyres gruppeleder Eva Strøm mener at forslaget er «dårlig gjennomtenkt».',
    'dårlig gjennomtenkt | Høyres gruppeleder Eva Strøm | Eva Strøm',
  ],
  [
    'Politiets operasjonsleder Lina Berg bekrefter: «En mann er pågrepet.»',
    'En mann er pågrepet. | Politiets operasjonsleder Lina Berg | Lina Berg',
  ],
  ['Filmen «Den lange natten» har premiere på fredag.'],
  ['Skipet «Nordstjernen» gikk tirsdag.'],
  ['Såkalte «isføtter» vokser langs kaia.'],
  ['Det er «helt utrolig», ifølge Mia Lund.', 'helt utrolig | Mia Lund | Mia Lund'],
  [
    '«Det er ein katastrofe», seier fiskaren Nils Ek. «Alt er borte», la han til.',
    'Det er ein katastrofe | fiskaren Nils Ek | Nils Ek',
    'Alt er borte | han | Nils Ek',
  ],
  ['Forskerne advarer om at isen «kan briste når som helst».', 'kan briste når som helst | Forskerne | Forskerne'],
  ['«Vi har hørt det før», sier en nabo som vil være anonym.', 'Vi har hørt det før | en nabo | en nabo'],
  [
    '«Jeg er ikke bekymret», sa finansminister Eva Strøm på en pressekonferanse torsdag.',
    'Jeg er ikke bekymret | finansminister Eva Strøm | Eva Strøm',
  ],
  ['På spørsmål om når broen åpner, svarer Klara Vik: «Spør isen.»', 'Spør isen. | Klara Vik | Klara Vik'],
  [
    'Selskapet Nordbro AS avviser kritikken. «Vi har fulgt alle regler», sier administrerende direktør Jan Holm i selskapet.',
    'Vi har fulgt alle regler | administrerende direktør Jan Holm | Jan Holm',
  ],
  [
    '«Vi har fulgt alle regler», skriver Nordbros pressesjef Mia Lund i en e-post.',
    'Vi har fulgt alle regler | Nordbros pressesjef Mia Lund | Mia Lund',
  ],
  ['Mia Lund skriver på Facebook: «Takk for all støtten.»', 'Takk for all støtten. | Mia Lund | Mia Lund'],
  [
    'Statsminister Ulf Ravn og finansminister Eva Strøm holdt pressekonferanse. «Vi har en plan», sa Ravn. «Planen er klar», la Strøm til.',
    'Vi har en plan | Ravn | Ulf Ravn',
    'Planen er klar | Strøm | Eva Strøm',
  ],
  [
    '«Det er ingen løsning», skriver Eva Strøm i en SMS til NRK. «Vi trenger penger.»',
    'Det er ingen løsning | Eva Strøm | Eva Strøm',
    'Vi trenger penger. | Eva Strøm | Eva Strøm',
  ],
  [
    '– Jeg vet ikke hva som skjer nå. Det er en tragedie, sier naboen Nils Ek.',
    '— Jeg vet ikke hva som skjer nå. Det er en tragedie | naboen Nils Ek | Nils Ek',
  ],
];

describe('Norwegian', () => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
