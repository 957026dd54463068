/** Czech by phenomenon: tags before, behind and inside, roles, sources, documents, terms and titles of works. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/cs';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const rows: Row[] = [
  [
    '„Most bude příští týden otevřen,“ řekl starosta Jan Novák.',
    'Most bude příští týden otevřen, | starosta Jan Novák | Jan Novák',
  ],
  [
    '"Most je starý," přiznala primátorka Klára Vlková, "a nikdo ho neopravuje."',
    'Most je starý, | primátorka Klára Vlková | Klára Vlková',
    'a nikdo ho neopravuje. | primátorka Klára Vlková | Klára Vlková',
  ],
  [
    '„Most je starý, přiznala Vlková, a nikdo ho neopravuje.“ Klára Vlková vede město.',
    'Most je starý, přiznala Vlková, a nikdo ho neopravuje. | Vlková | Klára Vlková',
  ],
  [
    'Podle Petra Nováka je rozhodnutí „zcela nesmyslné“. Novák řídí přístav.',
    'zcela nesmyslné | Petra Nováka | Petr Novák',
  ],
  [
    'Podle mluvčí policie Jany Kosové je situace „vážná, ale zvládnutelná“.',
    'vážná, ale zvládnutelná | mluvčí policie Jany Kosové | Jana Kosová',
  ],
  [
    'Premiér Jan Kos označil rozhodnutí za „ostudu pro celou zemi“.',
    'ostudu pro celou zemi | Premiér Jan Kos | Jan Kos',
  ],
  ['V prohlášení firma uvádí: „Bereme věc velmi vážně.“', 'Bereme věc velmi vážně. | firma | firma'],
  [
    'Klára Vlková, primátorka Přístavu, odešla ze sálu. „Byla to ztráta času,“ uvedla primátorka.',
    'Byla to ztráta času, | primátorka | Klára Vlková',
  ],
  [
    'Ministryně zdravotnictví Anna Zelená zdůraznila, že zákon je „špatně napsaný“.',
    'špatně napsaný | Ministryně zdravotnictví Anna Zelená | Anna Zelená',
  ],
  [
    'Mluvili jsme s trenérem Karlem Dvořákem. „Tým je připraven,“ ujistil Dvořák.',
    'Tým je připraven, | Dvořák | Karel Dvořák',
  ],
  [
    '„Tým je připraven. Čekáme na zápas,“ řekl v rozhovoru pro Přístavní noviny trenér Karel Dvořák.',
    'Tým je připraven. Čekáme na zápas, | trenér Karel Dvořák | Karel Dvořák',
  ],
  [
    'Karel Dvořák přišel na tiskovku. „Jsme připraveni,“ řekl. „Těšíme se,“ dodal.',
    'Jsme připraveni, | Karel Dvořák | Karel Dvořák',
    'Těšíme se, | Karel Dvořák | Karel Dvořák',
  ],
  ['Jak řekl Karel Dvořák, tým „se nemá čeho bát“.', 'se nemá čeho bát | Karel Dvořák | Karel Dvořák'],
  ['Film „Dlouhá noc“ vstoupí do kin v pátek.'],
  ['Jde o takzvaný „zelený úděl“.'],
  ['Týdeník „Hlas přístavu“ o tom napsal v úterý.'],
  [
    'Mluvčí žalobců Adam Liška informoval: „Zadrželi jsme dvě osoby.“',
    'Zadrželi jsme dvě osoby. | Mluvčí žalobců Adam Liška | Adam Liška',
  ],
  ['Ona si myslí, že je to „velmi dobrý nápad“.', 'velmi dobrý nápad | Ona | –'],
  ['Odborníci varují, že led „může kdykoli prasknout“.', 'může kdykoli prasknout | Odborníci | Odborníci'],
  ['„To už jsme slyšeli,“ říká jeden z obyvatel.', 'To už jsme slyšeli, | obyvatel | obyvatel'],
  [
    'Firma Nordmost kritiku odmítá. „Dodrželi jsme všechny předpisy,“ tvrdí ředitel společnosti Jan Holm.',
    'Dodrželi jsme všechny předpisy, | ředitel společnosti Jan Holm | Jan Holm',
  ],
  ['Jan Kos napsal na Twitteru: „Děkuji za podporu.“', 'Děkuji za podporu. | Jan Kos | Jan Kos'],
  ['Setkala se s Evou Mazurovou. Mazurová řekla, že je „zklamaná“.', 'zklamaná | Mazurová | Eva Mazurová'],
  [
    '„Je to skandál,“ prohlásil poslanec Adam Liška. „Takhle to nejde,“ dodal politik.',
    'Je to skandál, | poslanec Adam Liška | Adam Liška',
    'Takhle to nejde, | politik | Adam Liška',
  ],
  [
    'Premiér Jan Kos a ministryně Anna Zelená vystoupili společně. „Máme plán,“ řekl Kos. „Plán je hotový,“ dodala Zelená.',
    'Máme plán, | Kos | Jan Kos',
    'Plán je hotový, | Zelená | Anna Zelená',
  ],
  ['Anna Zelená plán kritizovala. Podle ní jde o „špatný nápad“.', 'špatný nápad | ní | Anna Zelená'],
  [
    '„To není řešení,“ uvedla ministryně Anna Zelená pro ČTK. „Potřebujeme peníze.“',
    'To není řešení, | ministryně Anna Zelená | Anna Zelená',
    'Potřebujeme peníze. | ministryně Anna Zelená | Anna Zelená',
  ],
  ['Podle Zelené je to „trapné“. Anna Zelená vede ministerstvo.', 'trapné | Zelené | Anna Zelená'],
  [
    'Podle Emile Hartley je tým „připravený na cokoli“. Hartley to řekl v pátek.',
    'připravený na cokoli | Emile Hartley | Emile Hartley',
  ],
];

describe('Czech', () => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
