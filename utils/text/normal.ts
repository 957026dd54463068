/**
 * The one normal form in which texts are compared: one kind of double mark, single mark, dash and blank, no invisible
 * characters, Unicode compatibility forms composed (NFKC), lower case. Every character knows where it came from.
 */
import type { Span } from '../model';

export interface NormalText {
  /** The normal form. */
  readonly text: string;
  /** For each code unit of `text` the offset in the original where its cluster starts; one more entry holds the end. */
  readonly starts: Uint32Array;
  /** For each code unit of `text` the offset in the original where its cluster ends. */
  readonly ends: Uint32Array;
}

const DOUBLE_MARK = '"';
const SINGLE_MARK = "'";
const DASH = '-';
const BLANK = ' ';
const DROP = '';

/** Characters with a fixed normal form; all others go through NFKC and lower case. */
const FIXED = new Map<string, string>();
for (const c of '"“”„‟«»″〝〞〟＂「」『』｢｣❝❞') FIXED.set(c, DOUBLE_MARK);
for (const c of "'‘’‚‛‹›`´ʼʹ′＇❛❜") FIXED.set(c, SINGLE_MARK);
for (const c of '-‐‑‒–—―−﹘﹣－') FIXED.set(c, DASH);
for (const c of '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f\u034f\u180e')
  FIXED.set(c, DROP);

const MARK_AFTER = /^\p{M}+/u;
const SPACE = /^\s$/u;
const COMBINING_FROM = 0x300;

/** Normal form of one cluster (a base character with its combining marks) that is neither blank nor in `FIXED`. */
function fold(cluster: string): string {
  let out = '';
  for (const c of cluster.normalize('NFKC').toLowerCase().normalize('NFKC')) {
    out += FIXED.get(c) ?? (SPACE.test(c) ? BLANK : c);
  }
  return out;
}

/**
 * Brings a text into the normal form. Runs of blanks become one blank; none is cut off at the ends.
 * Linear in the text's length.
 */
export function normalise(original: string): NormalText {
  const capacity = original.length * 2 + 16;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  const parts: string[] = [];
  let length = 0;
  let blank = false;
  const put = (s: string, from: number, to: number): void => {
    if (length + s.length >= starts.length) {
      const more = new Uint32Array(starts.length * 2 + s.length);
      more.set(starts);
      starts = more;
      const moreEnds = new Uint32Array(more.length);
      moreEnds.set(ends);
      ends = moreEnds;
    }
    parts.push(s);
    for (let k = 0; k < s.length; k++) {
      starts[length] = from;
      ends[length++] = to;
    }
  };
  let i = 0;
  while (i < original.length) {
    const code = original.charCodeAt(i);
    const next = i + 1 < original.length ? original.charCodeAt(i + 1) : 0;
    if (code > 0x40 && code < 0x5b && next < COMBINING_FROM) {
      put(String.fromCharCode(code + 32), i, i + 1);
      blank = false;
      i++;
      continue;
    }
    if (code > 0x60 && code < 0x7f && next < COMBINING_FROM) {
      put(original.charAt(i), i, i + 1);
      blank = false;
      i++;
      continue;
    }
    const char = String.fromCodePoint(original.codePointAt(i) ?? 0);
    let end = i + char.length;
    if (SPACE.test(char)) {
      if (!blank) put(BLANK, i, end);
      else ends[length - 1] = end;
      blank = true;
      i = end;
      continue;
    }
    const fixed = FIXED.get(char);
    if (fixed !== undefined) {
      if (fixed !== DROP) {
        put(fixed, i, end);
        blank = false;
      }
      i = end;
      continue;
    }
    if (end < original.length && original.charCodeAt(end) >= COMBINING_FROM) {
      const marks = MARK_AFTER.exec(original.slice(end, end + 16));
      if (marks && FIXED.get(marks[0].charAt(0)) === undefined) end += marks[0].length;
    }
    const folded = fold(original.slice(i, end));
    if (folded !== '') {
      put(folded, i, end);
      blank = false;
    }
    i = end;
  }
  starts[length] = original.length;
  return { text: parts.join(''), starts: starts.subarray(0, length + 1), ends: ends.subarray(0, length) };
}

/** The stretch of the original that a stretch of the normal form came from. */
export function toOriginal(normal: NormalText, span: Span): Span {
  const start = normal.starts[span.start] ?? 0;
  const end = span.end > span.start ? (normal.ends[span.end - 1] ?? start) : start;
  return { start, end };
}

/** The stretch of the normal form that covers a stretch of the original. Logarithmic. */
export function toNormal(normal: NormalText, span: Span): Span {
  const { starts, ends } = normal;
  const first = lowerBound(ends, span.start + 1);
  const last = lowerBound(starts.subarray(0, ends.length), span.end);
  return { start: Math.min(first, last), end: last };
}

/** Index of the first value that is at least `value` in a rising array. */
function lowerBound(values: Uint32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The normal form alone, without blanks at the ends, where no way back is needed. */
export function normalForm(text: string): string {
  return normalise(text).text.trim();
}

/** The normal form without accents and other combining marks: for searching as one types. */
export function searchForm(text: string): string {
  return normalForm(text).normalize('NFD').replace(/\p{M}/gu, '');
}
