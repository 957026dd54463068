/** Romanian by phenomenon: tags before, behind and inside, roles, sources, documents, terms and titles of works. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/ro';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const rows: Row[] = [
  [
    '„Podul se închide luni”, a declarat primărița Clara Vidu.',
    'Podul se închide luni | primărița Clara Vidu | Clara Vidu',
  ],
  [
    '„Podul este vechi”, a recunoscut ea, „și nimeni nu îl repară”.',
    'Podul este vechi | ea | –',
    'și nimeni nu îl repară | ea | –',
  ],
  [
    '„Podul este vechi, a recunoscut Vidu, și nimeni nu îl repară.” Clara Vidu conduce orașul.',
    'Podul este vechi, a recunoscut Vidu, și nimeni nu îl repară. | Clara Vidu | Clara Vidu',
  ],
  ['— Nu cedăm, spune Ana Pop, președinta clubului.', '— Nu cedăm | Ana Pop | Ana Pop'],
  [
    'Potrivit lui Petre Stan, situația este „gravă, dar nu fără speranță”.',
    'gravă, dar nu fără speranță | lui Petre Stan | Petre Stan',
  ],
  [
    'Potrivit purtătorului de cuvânt al Poliției, situația este „sub control, deocamdată”.',
    'sub control, deocamdată | purtătorului | purtătorului de cuvânt',
  ],
  [
    'Premierul Ion Codru a numit decizia „o rușine pentru toată țara”.',
    'o rușine pentru toată țara | Premierul Ion Codru | Ion Codru',
  ],
  [
    'Într-un comunicat, compania precizează: „Tratăm cazul cu toată seriozitatea.”',
    'Tratăm cazul cu toată seriozitatea. | compania | compania',
  ],
  [
    'Clara Vidu, primarul Portului, a părăsit sala. „A fost o pierdere de timp”, a spus primarul.',
    'A fost o pierdere de timp | primarul | Clara Vidu',
  ],
  [
    'Ministrul Sănătății, Anca Rusu, a subliniat că legea este „prost scrisă”.',
    'prost scrisă | Ministrul Sănătății | Anca Rusu',
  ],
  [
    '„Echipa este pregătită. Așteptăm meciul”, a declarat, pentru Ziarul Portului, antrenorul Marian Dobre.',
    'Echipa este pregătită. Așteptăm meciul | antrenorul Marian Dobre | Marian Dobre',
  ],
  [
    'Marian Dobre a venit la conferință. „Suntem pregătiți”, a spus el. „Abia așteptăm”, a adăugat.',
    'Suntem pregătiți | el | Marian Dobre',
    'Abia așteptăm | el | Marian Dobre',
  ],
  [
    'După cum a spus Marian Dobre, echipa „nu are de ce să se teamă”.',
    'nu are de ce să se teamă | Marian Dobre | Marian Dobre',
  ],
  ['Filmul „Noaptea lungă” intră în cinematografe vineri.'],
  ['Este așa-numitul „acord verde”.'],
  [
    'Purtătorul de cuvânt al Parchetului, Adam Lupu, a transmis: „Au fost reținute două persoane.”',
    'Au fost reținute două persoane. | Purtătorul | Adam Lupu',
  ],
  [
    'Întrebat când se deschide podul, Petre Stan a răspuns: „Întrebați gheața.”',
    'Întrebați gheața. | Petre Stan | Petre Stan',
  ],
  ['El crede că este „o idee foarte bună”.', 'o idee foarte bună | El | –'],
  ['Experții avertizează că gheața „se poate rupe oricând”.', 'se poate rupe oricând | Experții | Experții'],
  ['Raportul arată că fundul este „mort de mult”.', 'mort de mult | Raportul | Raportul'],
  ['„Am mai auzit asta”, spune un vecin care vrea să rămână anonim.', 'Am mai auzit asta | un vecin | un vecin'],
  [
    'Compania Nordpod respinge acuzațiile. „Am respectat toate regulile”, susține directorul companiei, Ion Holm.',
    'Am respectat toate regulile | directorul companiei | Ion Holm',
  ],
  ['Ion Holm a scris pe Facebook: „Mulțumesc pentru sprijin.”', 'Mulțumesc pentru sprijin. | Ion Holm | Ion Holm'],
  [
    'În opinia Anei Rusu, planul este „o cârpeală”. Ana Rusu este deputată.',
    'o cârpeală | opinia Anei Rusu | Ana Rusu',
  ],
  [
    '„Este un scandal”, a afirmat deputatul PNL Adam Lupu. „Nu se poate așa ceva”, a mai spus acesta.',
    'Este un scandal | deputatul PNL Adam Lupu | Adam Lupu',
    'Nu se poate așa ceva | acesta | Adam Lupu',
  ],
  [
    '„Nu știu nimic”, a declarat ministrul Transporturilor, Sorin Barbu, la Digi24.',
    'Nu știu nimic | ministrul Transporturilor | Sorin Barbu',
  ],
  [
    'Premierul Ion Codru și ministrul Anca Rusu au vorbit împreună. „Avem un plan”, a spus Codru. „Planul este gata”, a adăugat Rusu.',
    'Avem un plan | Codru | Ion Codru',
    'Planul este gata | Rusu | Anca Rusu',
  ],
  [
    '„Aceasta nu este o soluție”, a scris Anca Rusu pe Facebook. „Avem nevoie de bani.”',
    'Aceasta nu este o soluție | Anca Rusu | Anca Rusu',
    'Avem nevoie de bani. | Anca Rusu | Anca Rusu',
  ],
];

describe('Romanian', () => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
