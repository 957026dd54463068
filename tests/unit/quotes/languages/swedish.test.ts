/** Swedish by phenomenon: tags before, behind and inside, roles, sources, documents, terms and titles of works. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/sv';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const rows: Row[] = [
  [
    '”Bron stängs på måndag”, säger kommunalrådet Klara Vik.',
    'Bron stängs på måndag | kommunalrådet Klara Vik | Klara Vik',
  ],
  ['”Bron är gammal”, säger hon, ”och ingen lagar den.”', 'Bron är gammal | hon | –', 'och ingen lagar den. | hon | –'],
  [
    '– Vi backar inte, säger Anna Lindqvist, ordförande i båtklubben.',
    '— Vi backar inte | Anna Lindqvist | Anna Lindqvist',
  ],
  [
    '- Vi backar inte, säger Anna Lindqvist. Aldrig i livet.',
    '— Vi backar inte | Anna Lindqvist | Anna Lindqvist',
    '— Aldrig i livet. | Anna Lindqvist | Anna Lindqvist',
  ],
  [
    'Enligt hamnchefen Per Strand är läget ”allvarligt men inte hopplöst”.',
    'allvarligt men inte hopplöst | Per Strand | Per Strand',
  ],
  [
    'Statsminister Ulf Varg kallar beslutet ”en skam för hela landet”.',
    'en skam för hela landet | Statsminister Ulf Varg | Ulf Varg',
  ],
  [
    'I ett pressmeddelande skriver bolaget: ”Vi tar händelsen på största allvar.”',
    'Vi tar händelsen på största allvar. | bolaget | bolaget',
  ],
  ['Klara Vik lämnade mötet i går. Enligt henne var det ”bortkastad tid”.', 'bortkastad tid | henne | Klara Vik'],
  [
    'Klara Vik, kommunalråd i Strandby, lämnade mötet i går. ”Det var bortkastad tid”, sa kommunalrådet.',
    'Det var bortkastad tid | kommunalrådet | Klara Vik',
  ],
  [
    'Senare på dagen sade Per Strand att isen var ”tjockare än någonsin”.',
    'tjockare än någonsin | Per Strand | Per Strand',
  ],
  [
    'Per Strand mötte Klara Vik på kajen. ”Jag trodde att hon skulle ge sig”, berättar han.',
    'Jag trodde att hon skulle ge sig | han | Per Strand',
  ],
  [
    '”Vi väntar”, säger Per Strand till Kustbladet. ”Isen bestämmer.”',
    'Vi väntar | Per Strand | Per Strand',
    'Isen bestämmer. | Per Strand | Per Strand',
  ],
  [
    'Moderaternas gruppledare Eva Ström anser att förslaget är ”illa genomtänkt”.',
    'illa genomtänkt | Moderaternas gruppledare Eva Ström | Eva Ström',
  ],
  [
    'Polisens presstalesperson Lina Berg bekräftar: ”En man är anhållen.”',
    'En man är anhållen. | Polisens presstalesperson Lina Berg | Lina Berg',
  ],
  [
    'Åklagaren yrkade på fängelse. ”Brottet är grovt”, skriver åklagaren i sin stämningsansökan.',
    'Brottet är grovt | åklagaren | åklagaren',
  ],
  ['Filmen ”Den långa natten” går upp på bio på fredag.'],
  ['Så kallade ”isfötter” växer längs kajen.'],
  ['Han läste boken ”Havets barn” i somras.'],
  [
    '”Det är en katastrof”, utbrast fiskaren Nils Ek när han såg båten. ”Allt är borta.”',
    'Det är en katastrof | fiskaren Nils Ek | Nils Ek',
    'Allt är borta. | fiskaren Nils Ek | Nils Ek',
  ],
  ['Forskarna varnar för att isen ”kan brista när som helst”.', 'kan brista när som helst | Forskarna | Forskarna'],
  ['”Vi har hört det förr”, säger en granne som vill vara anonym.', 'Vi har hört det förr | en granne | en granne'],
  [
    '– Hur mår du? frågade läkaren.\n– Bättre, svarade Nils Ek.',
    '— Hur mår du? | läkaren | läkaren',
    '— Bättre | Nils Ek | Nils Ek',
  ],
  ['Enligt en rapport från Havsverket är bottnen ”död sedan länge”.', 'död sedan länge | en rapport | en rapport'],
  [
    '”Jag är inte orolig”, sade finansminister Eva Ström på en pressträff i torsdags.',
    'Jag är inte orolig | finansminister Eva Ström | Eva Ström',
  ],
  ['På frågan om när bron öppnar svarar Klara Vik: ”Fråga isen.”', 'Fråga isen. | Klara Vik | Klara Vik'],
  [
    'Företaget Nordbro AB avvisar kritiken. ”Vi har följt alla regler”, säger bolagets vd Jan Holm i en kommentar.',
    'Vi har följt alla regler | bolagets vd Jan Holm | Jan Holm',
  ],
  [
    '”Vi har följt alla regler”, hälsar Nordbros presschef Mia Lund.',
    'Vi har följt alla regler | Nordbros presschef Mia Lund | Mia Lund',
  ],
  ['Det var ”helt otroligt”, enligt Mia Lund.', 'helt otroligt | Mia Lund | Mia Lund'],
  ['Mia Lund skriver på Instagram: ”Tack för allt stöd.”', 'Tack för allt stöd. | Mia Lund | Mia Lund'],
  [
    'Statsminister Ulf Varg och finansminister Eva Ström höll presskonferens. ”Vi har en plan”, sade Varg. ”Planen är klar”, tillade Ström.',
    'Vi har en plan | Varg | Ulf Varg',
    'Planen är klar | Ström | Eva Ström',
  ],
  [
    '”Det här är ingen lösning”, skriver hon i ett mejl till Kustbladet. ”Vi behöver pengar.” Eva Ström är finansminister.',
    'Det här är ingen lösning | hon | –',
    'Vi behöver pengar. | hon | –',
  ],
  [
    '– Jag vet inte vad som händer nu. Det är en tragedi, säger grannen Nils Ek.',
    '— Jag vet inte vad som händer nu. Det är en tragedi | grannen Nils Ek | Nils Ek',
  ],
];

describe('Swedish', () => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
