/** What the Romance lexicons share: regular verb forms from stems, words that an apostrophe joins to the next. */
import { CAPITAL, type Token, WORD } from '../tokens';
import { CUE, DETERMINER, FEMALE, FIRST_NAME, MALE } from './compile';
import type { Lexicon } from './types';

/** Every stem with every ending, blanks between. */
export function regular(stems: string, endings: readonly string[]): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.map((ending) => soften(stem, ending)))
    .join(' ');
}

/** Spelling before e and i: lanç-, jug-, explic- keep their sound. */
function soften(stem: string, ending: string): string {
  const front = /^[eéèêi]/.test(ending);
  if (stem.endsWith('c!')) return `${stem.slice(0, -2)}${front ? 'qu' : 'c'}${ending}`;
  if (stem.endsWith('g!')) return `${stem.slice(0, -2)}${front ? 'gu' : 'g'}${ending}`;
  if (stem.endsWith('h!')) return `${stem.slice(0, -2)}${front ? 'h' : ''}${ending}`;
  if (stem.endsWith('ç')) return `${stem.slice(0, -1)}${front ? 'c' : 'ç'}${ending}`;
  if (stem.endsWith('j!')) return `${stem.slice(0, -2)}${front ? 'g' : 'ge'}${ending}`;
  return stem + ending;
}

/** Cuts off words such as l’ and dell’ (`words`, without the apostrophe), but leaves names whole: N’Golo, d’Estaing. */
export function elisionOf(words: string): NonNullable<Lexicon['elision']> {
  const elided = new Set(words.split(' '));
  return (raw, before, bitsOf) => {
    const at = raw.search(/['’]/);
    if (at < 1 || !elided.has(raw.slice(0, at).toLowerCase())) return 0;
    return isWholeName(raw, before, bitsOf) ? 0 : at + 1;
  };
}

/** Whether a prefix belongs to the name behind it, by its large letter, or by what stands before: Anne d’Aubigny, dit d’Aubigny. */
function isWholeName(raw: string, before: readonly Token[], bitsOf: (word: string) => number): boolean {
  if (!/^[dDMNT]['’]\p{Lu}\p{Ll}/u.test(raw)) return false;
  if (/^[MNT]/.test(raw)) return true;
  const last = before.at(-1);
  if (raw.startsWith('D') && last?.kind === WORD) return true;
  // D’Emmanuel Macron, d’Irlande: no name of its own begins so.
  if (bitsOf(raw.slice(2).toLowerCase()) !== 0) return false;
  if (raw.startsWith('D')) return true;
  if (last?.kind !== WORD) return false;
  const named = last.shape === CAPITAL && (last.bits & ~(FIRST_NAME | MALE | FEMALE)) === 0;
  return (last.bits & CUE) !== 0 || (named && ((before.at(-2)?.bits ?? 0) & DETERMINER) === 0);
}
