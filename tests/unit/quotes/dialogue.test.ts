/** Lines of dialogue that begin with a dash: where the tag is, where speech goes on behind it, where the writer tells. */
import { describe, expect, it } from 'vitest';
import { lexicon as cs } from '../../../utils/quotes/lexicon/cs';
import { lexicon as en } from '../../../utils/quotes/lexicon/en';
import { lexicon as es } from '../../../utils/quotes/lexicon/es';
import { lexicon as fi } from '../../../utils/quotes/lexicon/fi';
import { lexicon as fr } from '../../../utils/quotes/lexicon/fr';
import { lexicon as it_ } from '../../../utils/quotes/lexicon/it';
import { lexicon as no } from '../../../utils/quotes/lexicon/no';
import { lexicon as pl } from '../../../utils/quotes/lexicon/pl';
import { lexicon as pt } from '../../../utils/quotes/lexicon/pt';
import { lexicon as ru } from '../../../utils/quotes/lexicon/ru';
import { lexicon as sv } from '../../../utils/quotes/lexicon/sv';
import { lexicon as uk } from '../../../utils/quotes/lexicon/uk';
import type { LexiconWithGrammar } from '../../../utils/quotes/types';
import { readAll } from './helper';

type Row = [shows: string, lexicon: LexiconWithGrammar, text: string, ...read: string[]];

function table(section: string, rows: Row[]): void {
  describe(section, () => {
    it.each(rows)('%s', (_, lexicon, text, ...read) => {
      const all = readAll(text, lexicon).map((row) => row.replace(/^— (.*) \| .* \| (.*)$/, '$1 | $2'));
      expect(all).toEqual(read);
    });
  });
}

table('speech goes on behind a tag between dashes', [
  [
    'Spanish, the point behind the dash',
    es,
    '—El muro está roto —dijo la arquitecta Lola Sanz—. Hay que tirarlo.',
    'El muro está roto | Lola Sanz',
    'Hay que tirarlo. | Lola Sanz',
  ],
  [
    'Spanish, a comma behind the dash',
    es,
    '—El muro está roto —dijo Lola Sanz—, y nadie lo mira.',
    'El muro está roto | Lola Sanz',
    'y nadie lo mira. | Lola Sanz',
  ],
  [
    'Portuguese',
    pt,
    '— O muro caiu — afirmou o engenheiro Rui Prado. — Ninguém avisou.',
    'O muro caiu | Rui Prado',
    'Ninguém avisou. | Rui Prado',
  ],
  [
    'Polish',
    pl,
    '– Mur się zawalił – mówi Ewa Lis. – Nikt nas nie ostrzegł.',
    'Mur się zawalił | Ewa Lis',
    'Nikt nas nie ostrzegł. | Ewa Lis',
  ],
  [
    'Russian, in the middle of a sentence',
    ru,
    '— Стена упала, — сказала Вера Лисина, — и никто не предупредил.',
    'Стена упала, | Вера Лисина',
    'и никто не предупредил. | Вера Лисина',
  ],
  [
    'Ukrainian',
    uk,
    '— Стіна впала, — сказала Віра Лисенко. — Нас не попередили.',
    'Стіна впала, | Віра Лисенко',
    'Нас не попередили. | Віра Лисенко',
  ],
  [
    'two tags in one line',
    pl,
    '– Mur się zawalił – mówi Ewa Lis. – Nikt nie słuchał – dodaje. – Nikt.',
    'Mur się zawalił | Ewa Lis',
    'Nikt nie słuchał | Ewa Lis',
    'Nikt. | Ewa Lis',
  ],
  [
    'a hyphen for a dash',
    pl,
    '- Mur się zawalił - mówi Ewa Lis. - Nikt nas nie ostrzegł.',
    'Mur się zawalił | Ewa Lis',
    'Nikt nas nie ostrzegł. | Ewa Lis',
  ],
]);

table('speech goes on behind a tag behind a comma', [
  [
    'French',
    fr,
    '— Le mur est tombé, dit Claire Fabre. Personne ne nous a prévenus.',
    'Le mur est tombé | Claire Fabre',
    'Personne ne nous a prévenus. | Claire Fabre',
  ],
  [
    'Swedish',
    sv,
    '– Muren föll, säger Karin Ek. Ingen varnade oss. Det var tur.',
    'Muren föll | Karin Ek',
    'Ingen varnade oss. Det var tur. | Karin Ek',
  ],
  [
    'Norwegian',
    no,
    '– Muren falt, sier Kari Lie. Ingen varslet oss.',
    'Muren falt | Kari Lie',
    'Ingen varslet oss. | Kari Lie',
  ],
  [
    'Finnish',
    fi,
    '– Muuri kaatui, sanoo Liisa Koski. Kukaan ei varoittanut.',
    'Muuri kaatui | Liisa Koski',
    'Kukaan ei varoittanut. | Liisa Koski',
  ],
]);

table('the writer tells', [
  ['nothing behind the tag', pl, '– Mur się zawalił – mówi Ewa Lis.', 'Mur się zawalił | Ewa Lis'],
  [
    'more behind the tag, no further dash',
    pl,
    '– Mur się zawalił – mówi Ewa Lis. I milknie.',
    'Mur się zawalił | Ewa Lis',
  ],
  ['what she adds', sv, '– Muren föll, säger Karin Ek. Hon tillägger att ingen varnades.', 'Muren föll | Karin Ek'],
  ['what she does', no, '– Muren falt, sier Kari Lie. Hun går hjem.', 'Muren falt | Kari Lie'],
  [
    'sentences of speech, then what another says',
    sv,
    '– Muren föll, säger Karin Ek. Ingen varnade oss. Polisen säger att ingen skadades.',
    'Muren föll | Karin Ek',
    'Ingen varnade oss. | Karin Ek',
  ],
]);

table('a dash that is no tag', [
  ['within the speech', cs, '– Zeď spadla – a nikdo nás nevaroval.', 'Zeď spadla – a nikdo nás nevaroval. | –'],
  [
    'within the speech, with a tag behind',
    it_,
    '— Il muro è caduto — e nessuno ci ha avvisati — ha detto Rita Sala.',
    'Il muro è caduto — e nessuno ci ha avvisati | Rita Sala',
  ],
  ['a line without a tag', fr, '— Le mur est tombé.', 'Le mur est tombé. | –'],
  ['an item that begins with a hyphen', fr, '- Le mur du nord'],
  ['a language that sets no such lines', en, '— The wall fell — said Clare Moss. — Nobody warned us.'],
]);
