/**
 * Words of a text as numbers, in one pass over its characters: what fingerprints and alignment compare. The normal form of
 * each character is that of `utils/text`, without accents; it is asked once a character and remembered.
 */
import type { Span } from '../model';
import { FNV_BASIS, fnvStep } from '../text/hash';
import { searchForm } from '../text/normal';
import { CLASS, classOf, folded, formOfPair, isCorner } from './characters';

/** What lies between a word and the one before it. */
export const GAP = {
  opens: 1,
  closes: 2,
  dots: 4,
  bracketOpens: 8,
  bracketCloses: 16,
  sentence: 32,
  paragraph: 64,
} as const;

/** The words of a text. All arrays run in step; `gap` has one entry more, for what follows the last word. */
export interface Tokens {
  readonly count: number;
  /** The word without an ending such as 's or n't. */
  readonly stem: Int32Array;
  /** The whole word. */
  readonly full: Int32Array;
  /** Offsets in the text, UTF-16. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Bits of `GAP`. */
  readonly gap: Uint8Array;
  /** 1 where the word lies between quotation marks. */
  readonly inside: Uint8Array;
  /** 1 where the word begins with a capital. */
  readonly capital: Uint8Array;
}

/** Spreads the bits of a finished hash (the end of MurmurHash3). */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Punctuation that a closing mark only has behind it; not the point of "… or of ".45. */
const SHUTS = /^(?:[,;:!?)\]]|\.(?![.\d]))/;

/** The number of a word in normal form, as `tokenise` gives it. */
export function wordNumber(word: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < word.length; i++) hash = fnvStep(hash, word.charCodeAt(i));
  return finish(hash);
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

/** Room for the words of a text while it is read; grown where needed, copied out at the end. */
class Room {
  stem = new Int32Array(256);
  full = new Int32Array(256);
  start = new Uint32Array(256);
  end = new Uint32Array(256);
  gap = new Uint8Array(257);
  inside = new Uint8Array(256);
  capital = new Uint8Array(256);

  grow(): void {
    const size = this.stem.length * 2;
    const wider = <T extends Int32Array | Uint32Array | Uint8Array>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    this.stem = wider(new Int32Array(size), this.stem);
    this.full = wider(new Int32Array(size), this.full);
    this.start = wider(new Uint32Array(size), this.start);
    this.end = wider(new Uint32Array(size), this.end);
    this.gap = wider(new Uint8Array(size + 1), this.gap);
    this.inside = wider(new Uint8Array(size), this.inside);
    this.capital = wider(new Uint8Array(size), this.capital);
  }
}

const room = new Room();

/**
 * Reads a text into words. `marks`, where given, are the stretches between quotation marks; otherwise the marks in the
 * text decide, paragraph by paragraph. Linear.
 */
export function tokenise(text: string, marks?: readonly Span[]): Tokens {
  const length = text.length;
  let count = 0;
  let gap = 0;
  let double = false;
  let single = false;
  let paragraph = 0;
  let i = 0;
  const wordAt = (at: number): boolean => {
    if (at < 0 || at >= length) return false;
    const kind = classOf(text.charCodeAt(at));
    return kind >= CLASS.letter && kind <= CLASS.pair;
  };
  const openAt = (at: number): boolean => {
    if (at < 0) return true;
    const kind = classOf(text.charCodeAt(at));
    return kind === CLASS.blank || kind === CLASS.line || kind === CLASS.opening || kind === CLASS.bracketOpen;
  };
  const blankAt = (at: number): boolean => {
    const kind = classOf(text.charCodeAt(at));
    return kind === CLASS.blank || kind === CLASS.line;
  };
  const closeDouble = (): void => {
    gap |= GAP.closes;
    if (!double) room.inside.fill(1, paragraph, count);
    double = false;
    single = false;
  };
  const mark = (from: number, to: number, only: boolean, guillemet = false): void => {
    const before = openAt(from - 1) || (gap & GAP.opens) !== 0;
    // A mark set off by a blank on its inner side: « … », he said.
    const shut = before && SHUTS.test(text.slice(to, to + 2));
    const after = to < length && !blankAt(to) && !shut;
    // Where words stand without blanks, only the mark itself says which way it looks.
    const turned = text.charCodeAt(from) === 0x201c && after && !double;
    const opens =
      only || turned || (before && after) || (before === after && !double) || (before && guillemet && !shut);
    if (opens) {
      gap |= GAP.opens;
      double = true;
    } else closeDouble();
  };
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind >= CLASS.letter && kind <= CLASS.pair && kind !== CLASS.dropped) {
      if (count + 1 >= room.stem.length) room.grow();
      let hash = FNV_BASIS;
      let stem = 0;
      const from = i;
      let end = i;
      let digits = kind === CLASS.digit;
      const capital = kind === CLASS.letter && code !== folded[code] ? 1 : 0;
      for (;;) {
        const c = text.charCodeAt(i);
        const k = i < length ? classOf(c) : CLASS.other;
        if (k === CLASS.letter || k === CLASS.digit) {
          if ((k === CLASS.digit) !== digits) {
            if (end > from) break;
            digits = !digits;
          }
          hash = fnvStep(hash, folded[c] ?? 0);
        } else if (k === CLASS.dropped) {
          i++;
          continue;
        } else if (k === CLASS.letters) {
          const form = searchForm(text.charAt(i));
          for (let j = 0; j < form.length; j++) hash = fnvStep(hash, form.charCodeAt(j));
        } else if (k === CLASS.pair) {
          const code = text.codePointAt(i) ?? 0;
          const form = formOfPair(code);
          if (form === '') break;
          for (let j = 0; j < form.length; j++) hash = fnvStep(hash, form.charCodeAt(j));
          if (code > 0xffff) i++;
        } else if (k === CLASS.alone) {
          if (end > from) break;
          hash = fnvStep(hash, c);
          end = ++i;
          break;
        } else if (k === CLASS.single && end > from && wordAt(i + 1) && text.charCodeAt(i + 1) !== code) {
          let to = i + 1;
          while (wordAt(to)) to++;
          if (!isEnding(text, i + 1, to)) break;
          stem = finish(hash);
          // "n't": the n is the verb's last letter; don't and do not differ, as they should.
          for (let j = i + 1; j < to; j++) hash = fnvStep(hash, text.charCodeAt(j) | 32);
          hash = fnvStep(hash, 0x27);
          end = to;
          i = to;
          if (stem === 0) stem = 1;
          break;
        } else break;
        end = ++i;
      }
      if (end === from) {
        // A surrogate pair that is no letter.
        i = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
        continue;
      }
      const full = finish(hash);
      room.full[count] = full;
      room.stem[count] = stem === 0 ? full : stem;
      room.start[count] = from;
      room.end[count] = end;
      room.gap[count] = gap;
      room.inside[count] = double || single ? 1 : 0;
      room.capital[count] = capital;
      count++;
      gap = 0;
      continue;
    }
    if (kind === CLASS.line) {
      gap |= GAP.paragraph;
      double = false;
      single = false;
      paragraph = count;
    } else if (isCorner(code)) {
      const opens = code === 0x300c || code === 0x300e;
      if (opens && double) single = true;
      if (opens) {
        gap |= GAP.opens;
        double = true;
      } else if (single) {
        gap |= GAP.closes;
        single = false;
      } else closeDouble();
    } else if (kind === CLASS.double) {
      const twice = code === 0x60 && text.charCodeAt(i + 1) === 0x60;
      mark(i, i + (twice ? 2 : 1), code === 0x201e || twice, code === 0xab);
      if (twice) i++;
    } else if (kind === CLASS.single) {
      if (i + 1 < length && classOf(text.charCodeAt(i + 1)) === CLASS.single) {
        // Two single marks are written for a double one.
        mark(i, i + 2, false);
        i++;
      } else if (
        code !== 0x2019 &&
        (wordAt(i + 1) || text.charAt(i + 1) === '[') &&
        (openAt(i - 1) || (gap & GAP.opens) !== 0) &&
        !(code === 0x27 && single)
      ) {
        gap |= GAP.opens;
        single = true;
      } else if (single && !wordAt(i + 1)) {
        gap |= GAP.closes;
        single = false;
      }
    } else if (kind === CLASS.dots) gap |= GAP.dots;
    else if (kind === CLASS.dot) {
      const next = text.charCodeAt(i + 1);
      const spaced = next === 0x20 && text.charCodeAt(i + 2) === 0x2e;
      if ((next === 0x2e || spaced) && (gap & GAP.sentence) !== 0) gap |= GAP.dots;
      gap |= GAP.sentence;
    } else if (kind === CLASS.stop) gap |= GAP.sentence;
    else if (kind === CLASS.bracketOpen) gap |= GAP.bracketOpens;
    else if (kind === CLASS.bracketClose) {
      // "[…]" is a cut and no bracket.
      if ((gap & GAP.bracketOpens) !== 0 && (gap & GAP.dots) !== 0) gap &= ~GAP.bracketOpens;
      else gap |= GAP.bracketCloses;
    }
    i++;
  }
  room.gap[count] = gap;
  if (marks !== undefined) {
    room.inside.fill(0, 0, count);
    for (let t = 0; t <= count; t++) room.gap[t] = (room.gap[t] ?? 0) & ~(GAP.opens | GAP.closes);
  }
  const tokens: Tokens = {
    count,
    stem: room.stem.slice(0, count),
    full: room.full.slice(0, count),
    start: room.start.slice(0, count),
    end: room.end.slice(0, count),
    gap: room.gap.slice(0, count + 1),
    inside: room.inside.slice(0, count),
    capital: room.capital.slice(0, count),
  };
  if (marks !== undefined) setMarks(tokens, marks);
  return tokens;
}

function setMarks(tokens: Tokens, marks: readonly Span[]): void {
  for (const span of marks) {
    const first = tokenAt(tokens, span.start);
    let last = first;
    while (last < tokens.count && (tokens.start[last] ?? 0) < span.end) tokens.inside[last++] = 1;
    if (last === first) continue;
    tokens.gap[first] = (tokens.gap[first] ?? 0) | GAP.opens;
    tokens.gap[last] = (tokens.gap[last] ?? 0) | GAP.closes;
  }
}

/** The first word that ends after an offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
