/** Danish by phenomenon: tags before, behind and inside, roles, sources, documents, terms and titles of works. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/da';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const rows: Row[] = [
  [
    '»Broen lukker på mandag,« siger borgmester Klara Vig.',
    'Broen lukker på mandag, | borgmester Klara Vig | Klara Vig',
  ],
  [
    '”Broen er gammel,” siger hun, ”og ingen reparerer den.”',
    'Broen er gammel, | hun | –',
    'og ingen reparerer den. | hun | –',
  ],
  ['- Vi giver ikke op, siger Anna Lund, der er formand for bådklubben.', '— Vi giver ikke op | Anna Lund | Anna Lund'],
  ['– Vi giver ikke op, siger Anna Lund.', '— Vi giver ikke op | Anna Lund | Anna Lund'],
  [
    'Ifølge havnechef Per Strand er situationen ”alvorlig, men ikke håbløs”.',
    'alvorlig, men ikke håbløs | Per Strand | Per Strand',
  ],
  [
    'Statsminister Uffe Ravn kalder beslutningen »en skam for hele landet«.',
    'en skam for hele landet | Statsminister Uffe Ravn | Uffe Ravn',
  ],
  [
    'I en pressemeddelelse skriver selskabet: »Vi tager sagen meget alvorligt.«',
    'Vi tager sagen meget alvorligt. | selskabet | selskabet',
  ],
  [
    'Klara Vig, borgmester i Strandby, forlod mødet i går. »Det var spild af tid,« sagde borgmesteren.',
    'Det var spild af tid, | borgmesteren | Klara Vig',
  ],
  [
    'Senere på dagen sagde Per Strand, at isen var »tykkere end nogensinde«.',
    'tykkere end nogensinde | Per Strand | Per Strand',
  ],
  [
    'Per Strand mødte Klara Vig på kajen. »Jeg troede, at hun ville give sig,« fortæller han.',
    'Jeg troede, at hun ville give sig, | han | Per Strand',
  ],
  [
    '»Vi venter,« siger Per Strand til Kystbladet. »Isen bestemmer.«',
    'Vi venter, | Per Strand | Per Strand',
    'Isen bestemmer. | Per Strand | Per Strand',
  ],
  [
    'Socialdemokratiets gruppeformand Eva Strøm mener, at forslaget er »dårligt gennemtænkt«.',
    'dårligt gennemtænkt | Socialdemokratiets gruppeformand Eva Strøm | Eva Strøm',
  ],
  [
    'Politiets talsperson Lina Berg bekræfter: »En mand er anholdt.«',
    'En mand er anholdt. | Politiets talsperson Lina Berg | Lina Berg',
  ],
  ['Filmen »Den lange nat« får premiere på fredag.'],
  ['Såkaldte »isfødder« vokser langs kajen.'],
  ['Det er "helt utroligt", lyder det fra Mia Lund.', 'helt utroligt | Mia Lund | Mia Lund'],
  [
    '"Det er en katastrofe", udbrød fiskeren Niels Ek, da han så båden. "Alt er væk."',
    'Det er en katastrofe | fiskeren Niels Ek | Niels Ek',
    'Alt er væk. | fiskeren Niels Ek | Niels Ek',
  ],
  ['Forskerne advarer om, at isen »kan briste når som helst«.', 'kan briste når som helst | Forskerne | Forskerne'],
  ['»Vi har hørt det før,« siger en nabo, der ønsker at være anonym.', 'Vi har hørt det før, | en nabo | en nabo'],
  [
    '»Jeg er ikke bekymret,« sagde finansminister Eva Strøm på et pressemøde i torsdags.',
    'Jeg er ikke bekymret, | finansminister Eva Strøm | Eva Strøm',
  ],
  ['På spørgsmålet om, hvornår broen åbner, svarer Klara Vig: »Spørg isen.«', 'Spørg isen. | Klara Vig | Klara Vig'],
  [
    'Selskabet Nordbro A/S afviser kritikken. »Vi har fulgt alle regler,« siger selskabets direktør Jan Holm.',
    'Vi har fulgt alle regler, | selskabets direktør Jan Holm | Jan Holm',
  ],
  [
    '»Vi har fulgt alle regler,« skriver Nordbros pressechef Mia Lund i en mail.',
    'Vi har fulgt alle regler, | Nordbros pressechef Mia Lund | Mia Lund',
  ],
  [
    '»Broen er sikker, siger Jan Holm, og den bliver stående.«',
    'Broen er sikker, siger Jan Holm, og den bliver stående. | Jan Holm | Jan Holm',
  ],
  ['»Broen er sikker,« lyder det fra Jan Holm.', 'Broen er sikker, | Jan Holm | Jan Holm'],
  ['Mia Lund skriver på Facebook: »Tak for al støtten.«', 'Tak for al støtten. | Mia Lund | Mia Lund'],
  [
    'Statsminister Uffe Ravn og finansminister Eva Strøm holdt pressemøde. »Vi har en plan,« sagde Ravn. »Planen er klar,« tilføjede Strøm.',
    'Vi har en plan, | Ravn | Uffe Ravn',
    'Planen er klar, | Strøm | Eva Strøm',
  ],
  [
    '»Det er ingen løsning,« lyder det fra Eva Strøm. »Vi mangler penge.«',
    'Det er ingen løsning, | Eva Strøm | Eva Strøm',
    'Vi mangler penge. | Eva Strøm | Eva Strøm',
  ],
  [
    '– Jeg ved ikke, hvad der sker nu. Det er en tragedie, siger naboen Niels Ek.',
    '— Jeg ved ikke, hvad der sker nu. Det er en tragedie | naboen Niels Ek | Niels Ek',
  ],
];

describe('Danish', () => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
