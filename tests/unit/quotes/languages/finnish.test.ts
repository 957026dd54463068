/** Finnish by phenomenon: tags before, behind and inside, roles, sources, documents, terms and titles of works. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/fi';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const rows: Row[] = [
  [
    '”Silta suljetaan maanantaina”, sanoo kaupunginjohtaja Klaara Virta.',
    'Silta suljetaan maanantaina | kaupunginjohtaja Klaara Virta | Klaara Virta',
  ],
  [
    '”Silta on vanha”, Virta kertoo, ”eikä kukaan korjaa sitä.” Klaara Virta johtaa kaupunkia.',
    'Silta on vanha | Virta | Klaara Virta',
    'eikä kukaan korjaa sitä. | Virta | Klaara Virta',
  ],
  [
    '– Emme anna periksi, sanoo Anna Lahti, joka on seuran puheenjohtaja.',
    '— Emme anna periksi | Anna Lahti | Anna Lahti',
  ],
  ['- Emme anna periksi, Anna Lahti sanoo.'],
  [
    'Petteri Virtasen mukaan tilanne on ”vakava mutta ei toivoton”.',
    'vakava mutta ei toivoton | Petteri Virtasen | Petteri Virtanen',
  ],
  [
    'Poliisin mukaan tilanne on ”vakava mutta hallinnassa”. Asiasta kertoo STT.',
    'vakava mutta hallinnassa | Poliisin | poliisi',
  ],
  [
    'Pääministeri Ulla Varis kutsuu päätöstä ”häpeäksi koko maalle”.',
    'häpeäksi koko maalle | Pääministeri Ulla Varis | Ulla Varis',
  ],
  ['Yhtiö kirjoittaa tiedotteessaan: ”Otamme asian hyvin vakavasti.”', 'Otamme asian hyvin vakavasti. | Yhtiö | Yhtiö'],
  [
    'Klaara Virta, Rantakylän kaupunginjohtaja, poistui kokouksesta. ”Se oli ajanhukkaa”, kaupunginjohtaja sanoi.',
    'Se oli ajanhukkaa | kaupunginjohtaja | Klaara Virta',
  ],
  ['Pekka Ranta tapasi lehdistön. ”Olen väsynyt”, hän sanoo.', 'Olen väsynyt | hän | Pekka Ranta'],
  [
    'Sosiaalidemokraattien ryhmäjohtaja Eeva Koski katsoo, että esitys on ”huonosti valmisteltu”.',
    'huonosti valmisteltu | ryhmäjohtaja Eeva Koski | Eeva Koski',
  ],
  [
    'Rikoskomisario Liisa Berg vahvistaa: ”Yksi mies on otettu kiinni.”',
    'Yksi mies on otettu kiinni. | Rikoskomisario Liisa Berg | Liisa Berg',
  ],
  ['Elokuva ”Pitkä yö” saa ensi-iltansa perjantaina.'],
  ['Niin sanottu ”jääjalka” kasvaa laiturilla.'],
  [
    '”Tämä on katastrofi”, huudahti kalastaja Niilo Ek, kun hän näki veneen. ”Kaikki on poissa.”',
    'Tämä on katastrofi | kalastaja Niilo Ek | Niilo Ek',
    'Kaikki on poissa. | kalastaja Niilo Ek | Niilo Ek',
  ],
  ['Tutkijat varoittavat, että jää ”voi murtua milloin tahansa”.', 'voi murtua milloin tahansa | Tutkijat | Tutkijat'],
  [
    '”Olemme kuulleet tämän ennenkin”, sanoo naapuri, joka ei halua nimeään julki.',
    'Olemme kuulleet tämän ennenkin | naapuri | naapuri',
  ],
  [
    'Yritys kiistää syytökset. ”Olemme noudattaneet kaikkia sääntöjä”, sanoo yrityksen toimitusjohtaja Jan Holm.',
    'Olemme noudattaneet kaikkia sääntöjä | yrityksen toimitusjohtaja Jan Holm | Jan Holm',
  ],
  ['Jan Holm kirjoittaa Twitterissä: ”Kiitos tuesta.”', 'Kiitos tuesta. | Jan Holm | Jan Holm'],
  [
    '”Se on varmaa”, Nordsillan viestintäjohtaja Mia Lund vakuuttaa.',
    'Se on varmaa | Nordsillan viestintäjohtaja Mia Lund | Mia Lund',
  ],
  [
    '”Emme tiedä vielä”, Anna Lahti sanoi STT:lle tiistaina. ”Odotamme.”',
    'Emme tiedä vielä | Anna Lahti | Anna Lahti',
    'Odotamme. | Anna Lahti | Anna Lahti',
  ],
  [
    'Virtanen sanoo, että jää on ”liian ohutta”. Petteri Virtanen on lotsi.',
    'liian ohutta | Virtanen | Petteri Virtanen',
  ],
  ['Lahden mielestä se on ”outoa”. Anna Lahti toimii puheenjohtajana.', 'outoa | Lahden | Anna Lahti'],
  [
    'Pääministeri Ulla Varis ja valtiovarainministeri Petteri Laine pitivät tiedotustilaisuuden. ”Meillä on suunnitelma”, Varis sanoi. ”Suunnitelma on valmis”, Laine lisäsi.',
    'Meillä on suunnitelma | Varis | Ulla Varis',
    'Suunnitelma on valmis | Laine | Petteri Laine',
  ],
  [
    '”Tämä ei ole ratkaisu”, sanoo tutkija Eeva Koski. ”Tarvitsemme rahaa.”',
    'Tämä ei ole ratkaisu | tutkija Eeva Koski | Eeva Koski',
    'Tarvitsemme rahaa. | tutkija Eeva Koski | Eeva Koski',
  ],
];

describe('Finnish', () => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
