/** Polish by phenomenon: tags before, behind and inside, roles, sources, documents, terms and titles of works. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/pl';
import { readAll } from '../helper';

/** Text, then what is read of it: "words | mention | name"; "— words" where they stand without marks. */
type Row = [string, ...string[]];

const rows: Row[] = [
  [
    '„Most zamykamy w poniedziałek” – powiedziała burmistrz Klara Wilk.',
    'Most zamykamy w poniedziałek | burmistrz Klara Wilk | Klara Wilk',
  ],
  [
    '„Most jest stary – przyznała Wilk – i nikt go nie naprawia”. Klara Wilk rządzi miastem od roku.',
    'Most jest stary – przyznała Wilk – i nikt go nie naprawia | Wilk | Klara Wilk',
  ],
  ['– Nie cofniemy się – powiedział premier Jan Kowal.', '— Nie cofniemy się | premier Jan Kowal | Jan Kowal'],
  ['- Nie cofniemy się - mówi Jan Kowal, prezes klubu.', '— Nie cofniemy się | Jan Kowal | Jan Kowal'],
  [
    'Według Piotra Nowaka decyzja jest „zupełnie bezsensowna”. Nowak kieruje portem.',
    'zupełnie bezsensowna | Piotra Nowaka | Piotr Nowak',
  ],
  [
    'Zdaniem rzeczniczki policji sytuacja jest „poważna, ale opanowana”.',
    'poważna, ale opanowana | rzeczniczki policji | rzeczniczka policji',
  ],
  [
    'Premier Jan Kowal nazwał decyzję „hańbą dla całego kraju”.',
    'hańbą dla całego kraju | Premier Jan Kowal | Jan Kowal',
  ],
  [
    'W komunikacie firma zapewnia: „Traktujemy sprawę bardzo poważnie”.',
    'Traktujemy sprawę bardzo poważnie | firma | firma',
  ],
  [
    'Klara Wilk, burmistrz Portowa, wyszła z sali. „To była strata czasu” – oceniła burmistrz.',
    'To była strata czasu | burmistrz | Klara Wilk',
  ],
  [
    'Minister zdrowia Anna Zielińska podkreśliła, że ustawa jest „źle napisana”.',
    'źle napisana | Minister zdrowia Anna Zielińska | Anna Zielińska',
  ],
  [
    'Rozmawialiśmy z Markiem Sową, trenerem klubu. „Drużyna jest gotowa” – zapewnia Sowa.',
    'Drużyna jest gotowa | Sowa | Marek Sowa',
  ],
  [
    '„Drużyna jest gotowa. Czekamy na gwizdek” – zapewnił w rozmowie z „Kurierem Portowym” trener Marek Sowa.',
    'Drużyna jest gotowa. Czekamy na gwizdek | trener Marek Sowa | Marek Sowa',
  ],
  [
    'Marek Sowa przyszedł na konferencję. „Jesteśmy gotowi” – powiedział. „Czekamy na mecz” – dodał.',
    'Jesteśmy gotowi | Marek Sowa | Marek Sowa',
    'Czekamy na mecz | Marek Sowa | Marek Sowa',
  ],
  ['Jak powiedział Marek Sowa, zespół „nie ma się czego bać”.', 'nie ma się czego bać | Marek Sowa | Marek Sowa'],
  ['Film „Długa noc” wejdzie do kin w piątek.'],
  ['To tzw. „zielony ład”.'],
  ['Tygodnik „Głos Portu” napisał o tym we wtorek.'],
  [
    'Rzecznik prokuratury Adam Lis poinformował: „Zatrzymano dwie osoby”.',
    'Zatrzymano dwie osoby | Rzecznik prokuratury Adam Lis | Adam Lis',
  ],
  [
    '„Zatrzymano dwie osoby” – przekazał PAP rzecznik prokuratury okręgowej prok. Adam Lis.',
    'Zatrzymano dwie osoby | rzecznik prokuratury okręgowej prok. Adam Lis | Adam Lis',
  ],
  ['Ona uważa, że to „bardzo dobry pomysł”.', 'bardzo dobry pomysł | Ona | –'],
  ['Eksperci ostrzegają, że lód „może pęknąć w każdej chwili”.', 'może pęknąć w każdej chwili | Eksperci | Eksperci'],
  [
    '„Słyszeliśmy to już wcześniej” – mówi jeden z mieszkańców.',
    'Słyszeliśmy to już wcześniej | jeden z mieszkańców | jeden z mieszkańców',
  ],
  [
    'Firma Nordmost odpiera zarzuty. „Przestrzegaliśmy wszystkich przepisów” – twierdzi prezes spółki Jan Holm.',
    'Przestrzegaliśmy wszystkich przepisów | prezes spółki Jan Holm | Jan Holm',
  ],
  ['Jan Kowal napisał na Twitterze: „Dziękuję za wsparcie”.', 'Dziękuję za wsparcie | Jan Kowal | Jan Kowal'],
  ['Spotkała się z Ewą Mazur. Mazur powiedziała, że jest „rozczarowana”.', 'rozczarowana | Mazur | Ewa Mazur'],
  [
    '"To jest skandal" - stwierdził poseł Adam Lis z PiS. "Tak nie można" - dodał polityk.',
    'To jest skandal | poseł Adam Lis | Adam Lis',
    'Tak nie można | polityk | Adam Lis',
  ],
  [
    'Premier Jan Kowal i minister Anna Zielińska wystąpili wspólnie. „Mamy plan” – powiedział Kowal. „Plan jest gotowy” – dodała Zielińska.',
    'Mamy plan | Kowal | Jan Kowal',
    'Plan jest gotowy | Zielińska | Anna Zielińska',
  ],
  ['Anna Zielińska skrytykowała plan. Jej zdaniem to „zły pomysł”.', 'zły pomysł | Anna Zielińska | Anna Zielińska'],
  [
    '„To nie jest rozwiązanie – podkreśliła minister Anna Zielińska. – Potrzebujemy pieniędzy”.',
    'To nie jest rozwiązanie – podkreśliła minister Anna Zielińska. – Potrzebujemy pieniędzy | Anna Zielińska | Anna Zielińska',
  ],
  [
    '– Nie wiem, co dalej. To dramat – mówi Ewa Mazur z Portowa.',
    '— Nie wiem, co dalej. To dramat | Ewa Mazur | Ewa Mazur',
  ],
];

describe('Polish', () => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(readAll(text, lexicon)).toEqual(expected);
  });
});
