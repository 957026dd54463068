/** Hungarian by phenomenon: tags before, behind and inside, roles, sources, documents, terms and titles of works. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/hu';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const rows: Row[] = [
  [
    '„A hidat hétfőn lezárják” – mondta Virág Klára polgármester.',
    'A hidat hétfőn lezárják | Virág Klára | Virág Klára',
  ],
  [
    '„A híd régi – ismerte el Virág Klára –, és senki sem javítja.”',
    'A híd régi – ismerte el Virág Klára –, és senki sem javítja. | Virág Klára | Virág Klára',
  ],
  ['– Nem adjuk fel – mondta Kovács Péter, a klub elnöke.', '— Nem adjuk fel | Kovács Péter | Kovács Péter'],
  [
    'Kovács Péter szerint a helyzet „súlyos, de nem reménytelen”.',
    'súlyos, de nem reménytelen | Kovács Péter | Kovács Péter',
  ],
  ['A rendőrség szerint a helyzet „súlyos, de kezelhető”.', 'súlyos, de kezelhető | A rendőrség | A rendőrség'],
  [
    'Varga Judit miniszterelnök „az egész ország szégyenének” nevezte a döntést.',
    'az egész ország szégyenének | Varga Judit | Varga Judit',
  ],
  [
    'A cég közleményében azt írta: „Nagyon komolyan vesszük az ügyet.”',
    'Nagyon komolyan vesszük az ügyet. | A cég | A cég',
  ],
  [
    'Virág Klára polgármester kiment a teremből. „Időpocsékolás volt” – közölte a polgármester.',
    'Időpocsékolás volt | a polgármester | Virág Klára',
  ],
  [
    'Kovács azt mondta, hogy a jég „vastagabb, mint valaha”. Kovács Péter a kikötő vezetője.',
    'vastagabb, mint valaha | Kovács | Kovács Péter',
  ],
  [
    'A pártelnök, Nagy Anna hangsúlyozta: „A javaslat rosszul előkészített.”',
    'A javaslat rosszul előkészített. | Nagy Anna | Nagy Anna',
  ],
  ['Beszéltünk Kovács Péterrel. „A csapat készen áll” – mondta Kovács.', 'A csapat készen áll | Kovács | Kovács Péter'],
  [
    '„A csapat készen áll” – nyilatkozta a Kikötői Hírlapnak Kovács Péter edző. „Várjuk a meccset” – tette hozzá.',
    'A csapat készen áll | a Kikötői Hírlapnak Kovács Péter | Kovács Péter',
    'Várjuk a meccset | a Kikötői Hírlapnak Kovács Péter | Kovács Péter',
  ],
  ['Ahogy Kovács Péter fogalmazott, „nincs mitől félni”.', 'nincs mitől félni | Kovács Péter | Kovács Péter'],
  ['A „Hosszú éjszaka” című film holnap kerül a mozikba.'],
  ['Ez az úgynevezett „zöld megállapodás”.'],
  [
    'Kovács Péter a Facebookon azt írta: „Köszönöm a támogatást.”',
    'Köszönöm a támogatást. | Kovács Péter | Kovács Péter',
  ],
  ['„Ezt már hallottuk” – mondta egy helyi lakos.', 'Ezt már hallottuk | egy helyi lakos | egy helyi lakos'],
  [
    'A kutatók arra figyelmeztettek, hogy a jég „bármikor beszakadhat”.',
    'bármikor beszakadhat | A kutatók | A kutatók',
  ],
  ['„Ez katasztrófa” – kiáltott fel a halász, Ek Miklós.', 'Ez katasztrófa | Ek Miklós | Ek Miklós'],
  ['Ő úgy véli, hogy ez „nagyon jó ötlet”.', 'nagyon jó ötlet | Ő | –'],
  ['Nagy Anna megérkezett a sajtótájékoztatóra. „Fáradt vagyok” – mondta.', 'Fáradt vagyok | Nagy Anna | Nagy Anna'],
  ['A jelentés szerint a meder „régóta halott”.', 'régóta halott | A jelentés | A jelentés'],
  [
    '„Betartottunk minden szabályt” – közölte a Nordhíd Zrt. vezérigazgatója, Holm János.',
    'Betartottunk minden szabályt | a Nordhíd Zrt. vezérigazgatója | Holm János',
  ],
  [
    'Donald Trump szerint ez „boszorkányüldözés”. „Nagyon igazságtalan” – tette hozzá Trump.',
    'boszorkányüldözés | Donald Trump | Donald Trump',
    'Nagyon igazságtalan | Trump | Donald Trump',
  ],
  [
    'Nagy Anna miniszterelnök és Varga Judit pénzügyminiszter közösen szólalt meg. „Van tervünk” – mondta Nagy. „A terv kész” – tette hozzá Varga.',
    'Van tervünk | Nagy | Nagy Anna',
    'A terv kész | Varga | Varga Judit',
  ],
  [
    '„Ez nem megoldás” – írta Facebook-oldalán Varga Judit. „Pénzre van szükség.”',
    'Ez nem megoldás | Facebook-oldalán Varga Judit | Varga Judit',
    'Pénzre van szükség. | Facebook-oldalán Varga Judit | Varga Judit',
  ],
];

describe('Hungarian', () => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
