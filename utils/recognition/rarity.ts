/** How much a word says: the bits of information it carries, from word counts of English and German. */
import { GERMAN_BANDS } from './lexicon.de';
import { ENGLISH_BANDS } from './lexicon.en';
import { type Tokens, wordNumber } from './tokens';

/** Bits of a word in no list. */
const UNKNOWN = 18;
/** Words of one and two characters, in whatever language, are mostly small words or digits. */
const SHORT = [18, 8, 9, 13];
const SIZE = 1 << 15;

let keys: Int32Array | null = null;
let values = new Uint8Array(0);

function table(): Int32Array {
  if (keys !== null) return keys;
  const made = new Int32Array(SIZE);
  values = new Uint8Array(SIZE);
  for (const bands of [ENGLISH_BANDS, GERMAN_BANDS]) {
    for (const [band, list] of Object.entries(bands)) {
      for (const word of list.split(' ')) {
        const number = wordNumber(word);
        let at = number & (SIZE - 1);
        while (made[at] !== 0 && made[at] !== number) at = (at + 1) & (SIZE - 1);
        if (made[at] === number) values[at] = Math.min(values[at] ?? 0, Number(band));
        else {
          made[at] = number;
          values[at] = Number(band);
        }
      }
    }
  }
  keys = made;
  return made;
}

/** Bits of each word of a text: 5 for "the", 18 for a word in no list. */
export function bitsOf(tokens: Tokens): Uint8Array {
  const known = table();
  const bits = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const number = tokens.stem[i] ?? 0;
    let at = number & (SIZE - 1);
    let key = known[at] ?? 0;
    while (key !== 0 && key !== number) {
      at = (at + 1) & (SIZE - 1);
      key = known[at] ?? 0;
    }
    if (key === number && number !== 0) bits[i] = values[at] ?? UNKNOWN;
    else bits[i] = SHORT[(tokens.end[i] ?? 0) - (tokens.start[i] ?? 0)] ?? UNKNOWN;
  }
  return bits;
}
