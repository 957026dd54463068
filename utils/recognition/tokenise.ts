/**
 * Reads a text into words, in one pass over its characters. The normal form of each is that of `utils/text`, without
 * accents; it is asked once a character and remembered.
 */
import type { Span } from '../model';
import { FNV_BASIS, fnvStep } from '../text/hash';
import { searchForm } from '../text/normal';
import {
  CLASS,
  classOf,
  endingFrom,
  folded,
  formOfPair,
  isBlankAt,
  isCorner,
  isWordAt,
  isWordClass,
  opensAfter,
} from './characters';
import { finishHash, GAP, type Tokens, tokenAt } from './tokens';

/** Punctuation that a closing mark only has behind it; not the point of "… or of ".45. */
const SHUTS = /^(?:[,;:!?)\]]|\.(?![.\d]))/;

/** Goes on hashing with a normal form. */
function hashForm(hash: number, form: string): number {
  let next = hash;
  for (let i = 0; i < form.length; i++) next = fnvStep(next, form.charCodeAt(i));
  return next;
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

/** One reading of a text: where it is, and what is open there. */
class Reading {
  private at = 0;
  private count = 0;
  /** Signs since the last word. */
  private gap = 0;
  private inDouble = false;
  private inSingle = false;
  /** First word of the paragraph. */
  private paragraph = 0;
  /** Hashes of the word read last: the whole, and without its ending (0: it has none). */
  private hash = 0;
  private stem = 0;

  constructor(private readonly text: string) {}

  read(): Tokens {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      const kind = classOf(code);
      if (kind === CLASS.blank) this.at++;
      else if (isWordClass(kind) && kind !== CLASS.dropped) this.readWord(code, kind);
      else {
        this.readSign(code, kind);
        this.at++;
      }
    }
    const count = this.count;
    room.gap[count] = this.gap;
    return {
      count,
      stem: room.stem.slice(0, count),
      full: room.full.slice(0, count),
      start: room.start.slice(0, count),
      end: room.end.slice(0, count),
      gap: room.gap.slice(0, count + 1),
      inside: room.inside.slice(0, count),
      capital: room.capital.slice(0, count),
    };
  }

  private readWord(code: number, kind: number): void {
    const from = this.at;
    const end = this.hashWord(code, kind === CLASS.digit);
    if (end === from) {
      // A surrogate pair that is no letter.
      this.at = from + ((this.text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
      return;
    }
    const at = this.count++;
    if (at + 1 >= room.stem.length) room.grow();
    const full = finishHash(this.hash);
    room.full[at] = full;
    room.stem[at] = this.stem === 0 ? full : this.stem;
    room.start[at] = from;
    room.end[at] = end;
    room.gap[at] = this.gap;
    room.inside[at] = this.inDouble || this.inSingle ? 1 : 0;
    room.capital[at] = kind === CLASS.letter && code !== folded[code] ? 1 : 0;
    this.gap = 0;
  }

  /**
   * Hashes the word that begins here with `first`, and goes behind it. Returns where it ends; where it began if it is none.
   */
  private hashWord(first: number, isDigit: boolean): number {
    const { text } = this;
    const from = this.at;
    let digits = isDigit;
    let hash = FNV_BASIS;
    let stem = 0;
    let end = from;
    let i = from;
    for (;;) {
      const code = text.charCodeAt(i);
      const kind = i < text.length ? classOf(code) : CLASS.other;
      if (kind === CLASS.letter || kind === CLASS.digit) {
        if ((kind === CLASS.digit) !== digits) {
          if (end > from) break;
          digits = !digits;
        }
        hash = fnvStep(hash, folded[code] ?? 0);
      } else if (kind === CLASS.dropped) {
        i++;
        continue;
      } else if (kind === CLASS.letters) hash = hashForm(hash, searchForm(text.charAt(i)));
      else if (kind === CLASS.pair) {
        const point = text.codePointAt(i) ?? 0;
        const form = formOfPair(point);
        if (form === '') break;
        hash = hashForm(hash, form);
        if (point > 0xffff) i++;
      } else if (kind === CLASS.alone) {
        if (end > from) break;
        hash = fnvStep(hash, code);
        end = ++i;
        break;
      } else if (kind === CLASS.single && end > from && text.charCodeAt(i + 1) !== first) {
        // (An ending that begins as its word does, she's, stays apart: stored indexes have it so.)
        const to = endingFrom(text, i + 1);
        if (to < 0) break;
        stem = finishHash(hash) || 1;
        // "n't": the n is the verb's last letter; don't and do not differ, as they should.
        for (let j = i + 1; j < to; j++) hash = fnvStep(hash, text.charCodeAt(j) | 32);
        hash = fnvStep(hash, 0x27);
        end = to;
        i = to;
        break;
      } else break;
      end = ++i;
    }
    this.hash = hash;
    this.stem = stem;
    this.at = i;
    return end;
  }

  private readSign(code: number, kind: number): void {
    const { text } = this;
    const i = this.at;
    if (kind === CLASS.line) {
      this.gap |= GAP.paragraph;
      this.inDouble = false;
      this.inSingle = false;
      this.paragraph = this.count;
    } else if (isCorner(code)) this.readCorner(code === 0x300c || code === 0x300e);
    else if (kind === CLASS.double) {
      const twice = code === 0x60 && text.charCodeAt(i + 1) === 0x60;
      this.readDouble(i, i + (twice ? 2 : 1), code === 0x201e || twice, code === 0xab);
      if (twice) this.at++;
    } else if (kind === CLASS.single) this.readSingle(code);
    else if (kind === CLASS.dots) this.gap |= GAP.dots;
    else if (kind === CLASS.dot) {
      const next = text.charCodeAt(i + 1);
      const spaced = next === 0x20 && text.charCodeAt(i + 2) === 0x2e;
      if ((next === 0x2e || spaced) && (this.gap & GAP.sentence) !== 0) this.gap |= GAP.dots;
      this.gap |= GAP.sentence;
    } else if (kind === CLASS.stop) this.gap |= GAP.sentence;
    else if (kind === CLASS.bracketOpen) this.gap |= GAP.bracketOpens;
    else if (kind === CLASS.bracketClose) {
      // "[…]" is a cut and no bracket.
      if ((this.gap & GAP.bracketOpens) !== 0 && (this.gap & GAP.dots) !== 0) this.gap &= ~GAP.bracketOpens;
      else this.gap |= GAP.bracketCloses;
    }
  }

  private readCorner(opens: boolean): void {
    if (opens) {
      if (this.inDouble) this.inSingle = true;
      this.gap |= GAP.opens;
      this.inDouble = true;
    } else if (this.inSingle) {
      this.gap |= GAP.closes;
      this.inSingle = false;
    } else this.closeDouble();
  }

  /** A double mark from `from` to `to`. `opens`: it can only open; `guillemet`: it is «. */
  private readDouble(from: number, to: number, opens: boolean, guillemet = false): void {
    const { text } = this;
    const before = opensAfter(text, from - 1) || (this.gap & GAP.opens) !== 0;
    // A mark set off by a blank on its inner side: « … », he said.
    const shut = before && SHUTS.test(text.slice(to, to + 2));
    const after = to < text.length && !isBlankAt(text, to) && !shut;
    // Where words stand without blanks, only the mark itself says which way it looks.
    const turned = text.charCodeAt(from) === 0x201c && after && !this.inDouble;
    if (
      opens ||
      turned ||
      (before && after) ||
      (before === after && !this.inDouble) ||
      (before && guillemet && !shut)
    ) {
      this.gap |= GAP.opens;
      this.inDouble = true;
    } else this.closeDouble();
  }

  private readSingle(code: number): void {
    const { text } = this;
    const i = this.at;
    if (i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === CLASS.single) {
      // Two single marks are written for a double one.
      this.readDouble(i, i + 2, false);
      this.at++;
    } else if (
      code !== 0x2019 &&
      (isWordAt(text, i + 1) || text.charAt(i + 1) === '[') &&
      (opensAfter(text, i - 1) || (this.gap & GAP.opens) !== 0) &&
      !(code === 0x27 && this.inSingle)
    ) {
      this.gap |= GAP.opens;
      this.inSingle = true;
    } else if (this.inSingle && !isWordAt(text, i + 1)) {
      this.gap |= GAP.closes;
      this.inSingle = false;
    }
  }

  private closeDouble(): void {
    this.gap |= GAP.closes;
    // A mark closes that none here opened: what it closes began in a paragraph before, and all words so far are in it.
    if (!this.inDouble) room.inside.fill(1, this.paragraph, this.count);
    this.inDouble = false;
    this.inSingle = false;
  }
}

/**
 * Reads a text into words. `marks`, where given, are the stretches between quotation marks; otherwise the marks in the
 * text decide, paragraph by paragraph. Linear.
 */
export function tokenise(text: string, marks?: readonly Span[]): Tokens {
  const tokens = new Reading(text).read();
  if (marks !== undefined) setMarks(tokens, marks);
  return tokens;
}

/** Takes the given stretches for what stands between marks, whatever the text's own marks say. */
function setMarks(tokens: Tokens, marks: readonly Span[]): void {
  tokens.inside.fill(0);
  for (let t = 0; t <= tokens.count; t++) tokens.gap[t] = (tokens.gap[t] ?? 0) & ~(GAP.opens | GAP.closes);
  for (const span of marks) {
    const first = tokenAt(tokens, span.start);
    let last = first;
    while (last < tokens.count && (tokens.start[last] ?? 0) < span.end) tokens.inside[last++] = 1;
    if (last === first) continue;
    tokens.gap[first] = (tokens.gap[first] ?? 0) | GAP.opens;
    tokens.gap[last] = (tokens.gap[last] ?? 0) | GAP.closes;
  }
}
