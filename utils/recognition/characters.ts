/** Characters as the reading of words needs them: a class and a normal form each, asked once and remembered. */
import { searchForm } from '../text/normal';

/** What a character is to the reading of words and marks. The classes from `letter` to `pair` make words. */
export const CLASS = {
  unknown: 0,
  letter: 1,
  digit: 2,
  letters: 3,
  alone: 4,
  dropped: 5,
  pair: 6,
  blank: 7,
  line: 8,
  double: 9,
  single: 10,
  dot: 11,
  dots: 12,
  bracketOpen: 13,
  bracketClose: 14,
  stop: 15,
  opening: 16,
  other: 17,
} as const;

const classes = new Uint8Array(0x10000);
/** The normal form of a letter or digit, once its class was asked. */
export const folded = new Uint16Array(0x10000);
const WORDLIKE = /^[\p{L}\p{N}]+$/u;
const ALONE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function classify(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return CLASS.pair;
  const char = String.fromCharCode(code);
  if (char === '\n' || char === '\r' || char === '\u2029' || char === '\u2028') return CLASS.line;
  if (/\s/u.test(char)) return CLASS.blank;
  const form = searchForm(char);
  if (form === '' || /^\p{M}$/u.test(char)) return CLASS.dropped;
  if (form === '"' || code === 0x60) return CLASS.double;
  if (form === "'") return CLASS.single;
  if (form === '...') return CLASS.dots;
  if (ALONE.test(char)) return CLASS.alone;
  if (WORDLIKE.test(form)) {
    folded[code] = form.charCodeAt(0);
    if (form.length > 1) return CLASS.letters;
    return /^\p{N}$/u.test(form) ? CLASS.digit : CLASS.letter;
  }
  if (char === '.') return CLASS.dot;
  if (char === '[') return CLASS.bracketOpen;
  if (char === ']') return CLASS.bracketClose;
  if (char === '?' || char === '!') return CLASS.stop;
  if (char === '(' || char === '/' || form === '-') return CLASS.opening;
  return CLASS.other;
}

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== CLASS.unknown) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

const pairs = new Map<number, string>();

/** Normal form of a character beyond 16 bits; empty where it is none of a word. */
export function formOfPair(code: number): string {
  const known = pairs.get(code);
  if (known !== undefined) return known;
  const form = searchForm(String.fromCodePoint(code));
  const found = WORDLIKE.test(form) ? form : '';
  pairs.set(code, found);
  return found;
}

/** 「 」 『 』, which always say which way they look. */
export function isCorner(code: number): boolean {
  return code >= 0x300c && code <= 0x300f;
}

/** Whether characters of a class make words. */
export const isWordClass = (kind: number): boolean => kind >= CLASS.letter && kind <= CLASS.pair;

/** Whether a character of a word stands at a place. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordClass(classOf(text.charCodeAt(at)));
}

/** Whether a mark that stands behind this place may open: at the text's start, and after a blank or a bracket. */
export function opensAfter(text: string, at: number): boolean {
  if (at < 0) return true;
  const kind = classOf(text.charCodeAt(at));
  return kind === CLASS.blank || kind === CLASS.line || kind === CLASS.opening || kind === CLASS.bracketOpen;
}

/** Whether a blank or the end of a line stands at a place. */
export function isBlankAt(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === CLASS.blank || kind === CLASS.line;
}

/** Endings that an apostrophe joins to a word: 's, n't, 'll, 've, 're, 'd, 'm. */
function isEnding(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length > 2) return false;
  const a = text.charCodeAt(from) | 32;
  if (length === 1) return a === 115 || a === 116 || a === 100 || a === 109;
  const b = text.charCodeAt(from + 1) | 32;
  return (a === 108 && b === 108) || (b === 101 && (a === 118 || a === 114));
}

/** Where the ending behind an apostrophe ends, if what stands there is one; else -1. */
export function endingFrom(text: string, from: number): number {
  let to = from;
  while (isWordAt(text, to)) to++;
  return to > from && isEnding(text, from, to) ? to : -1;
}
