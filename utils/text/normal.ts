/**
 * The one normal form in which texts are compared: one kind of double mark, single mark, dash and blank, no invisible
 * characters, Unicode compatibility forms composed (NFKC), lower case. Every character knows where it came from.
 */
import type { Span } from '../model';

export interface NormalText {
  /** The normal form, and its code units for loops that read it one by one. */
  readonly text: string;
  readonly codes: Uint16Array;
  /** For each code unit of `text` the offset in the original where its cluster starts; one more entry holds the end. */
  readonly starts: Uint32Array;
  /** For each code unit of `text` the offset in the original where its cluster ends. */
  readonly ends: Uint32Array;
}

export interface NormalOptions {
  /** `one`: a run of blanks becomes one blank. `none`: blanks are left out. */
  blanks?: 'one' | 'none';
  /** Stretches of the original to leave out, in order and apart. */
  skip?: readonly Span[];
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
FIXED.set('…', '...');
FIXED.set('\u00a0', BLANK);
// Signs that are their own normal form, so that no table need be asked.
for (const c of '¡§©«®°±¶·»¿×÷†‡•‰€→') if (!FIXED.has(c)) FIXED.set(c, c);
// The Greek sigma at a word's end: letters are folded one by one.
FIXED.set('ς', 'σ');

/** What joins the character before it: combining marks, and the later letters of a decomposed Hangul syllable. */
const JOINING = /^[\p{M}\u1160-\u11ff]$/u;
const SPACE = /^\s$/u;
const JOINING_FROM = 0x300;

// What a single code unit becomes, remembered: 0 not yet known, else its normal form or one of the following.
const UNIT_DROP = 0xfffe;
const UNIT_LONG = 0xffff;
const unitForms = new Uint16Array(0x10000);
const joins = new Uint8Array(0x10000);

/**
 * Whether a single code unit is its own NFKC form but for case: the everyday letters of Latin, Greek, Cyrillic, kana, Han
 * and Hangul. The browser's tables for the others take ten milliseconds to load, once for every page.
 */
function isPlain(code: number): boolean {
  return (
    code < 0xa0 ||
    (code >= 0xc0 && code < 0x132) ||
    (code >= 0x134 && code < 0x13f) ||
    (code >= 0x141 && code < 0x149) ||
    (code >= 0x14a && code < 0x17f) ||
    (code >= 0x386 && code < 0x3cf && code !== 0x387) ||
    (code >= 0x400 && code < 0x483) ||
    (code >= 0x3041 && code < 0x3097) ||
    (code >= 0x30a1 && code < 0x30ff) ||
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0xac00 && code < 0xd7a4)
  );
}

/** Normal form of one cluster: a base character with what joins it. */
function fold(cluster: string): string {
  const fixed = FIXED.get(cluster);
  if (fixed !== undefined) return fixed;
  if (cluster.length === 1 && isPlain(cluster.charCodeAt(0)) && cluster !== 'İ') {
    return SPACE.test(cluster) ? BLANK : cluster.toLowerCase();
  }
  let out = '';
  for (const c of cluster.normalize('NFKC').toLowerCase().normalize('NFKC')) {
    out += FIXED.get(c) ?? (SPACE.test(c) ? BLANK : c);
  }
  return out;
}

function unitForm(code: number): number {
  const char = String.fromCharCode(code);
  const folded = code >= 0xd800 && code < 0xe000 ? '  ' : fold(char);
  const form = folded === '' ? UNIT_DROP : folded.length > 1 ? UNIT_LONG : folded.charCodeAt(0) || UNIT_LONG;
  unitForms[code] = form;
  return form;
}

function isJoining(code: number): boolean {
  if (code < JOINING_FROM || isPlain(code) || (code >= 0x2000 && code < 0x20d0)) return false;
  if (code < 0x370) return !FIXED.has(String.fromCharCode(code));
  const known = joins[code];
  if (known) return known === 2;
  const joining = JOINING.test(String.fromCharCode(code)) && !FIXED.has(String.fromCharCode(code));
  joins[code] = joining ? 2 : 1;
  return joining;
}

const BLANK_CODE = 0x20;
const CHUNK = 0x2000;

/** The string of code units, put together in pieces that fit the stack. */
function fromCodes(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) {
    // `apply` takes any array-like at once; spreading would go through an iterator.
    text += String.fromCharCode.apply(null, codes.subarray(i, i + CHUNK) as unknown as number[]);
  }
  return text;
}

/**
 * Brings a text into the normal form. Runs of blanks become one blank (or none); none is cut off at the ends.
 * Linear in the text's length.
 */
export function normalise(original: string, { blanks = 'one', skip = [] }: NormalOptions = {}): NormalText {
  const size = original.length;
  let codes = new Uint16Array(size + 16);
  let starts = new Uint32Array(size + 17);
  let ends = new Uint32Array(size + 16);
  let length = 0;
  const keepBlanks = blanks === 'one';
  let blank = false;
  let skipped = 0;
  let skipFrom = skip[0]?.start ?? size;
  let i = 0;
  let following = original.charCodeAt(0);
  while (i < size) {
    if (i >= skipFrom) {
      i = Math.max(i, skip[skipped]?.end ?? size);
      skipFrom = skip[++skipped]?.start ?? size;
      following = original.charCodeAt(i);
      continue;
    }
    const code = following;
    following = i + 1 < size ? original.charCodeAt(i + 1) : 0;
    const form = unitForms[code] || unitForm(code);
    if (form !== UNIT_LONG && (following < JOINING_FROM || !isJoining(following))) {
      i++;
      if (form === UNIT_DROP) continue;
      if (form === BLANK_CODE) {
        if (blank) ends[length - 1] = i;
        if (blank || !keepBlanks) continue;
        blank = true;
      } else blank = false;
      codes[length] = form;
      starts[length] = i - 1;
      ends[length++] = i;
      continue;
    }
    let end = i + ((original.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
    while (end < size && isJoining(original.charCodeAt(end))) end++;
    const folded = fold(original.slice(i, end));
    if (length + folded.length + size - end >= ends.length) {
      const room = ends.length + folded.length + (ends.length >> 3);
      codes = grown(codes, new Uint16Array(room));
      starts = grown(starts, new Uint32Array(room + 1));
      ends = grown(ends, new Uint32Array(room));
    }
    for (let k = 0; k < folded.length; k++) {
      const unit = folded.charCodeAt(k);
      if (unit === BLANK_CODE && (blank || !keepBlanks)) continue;
      blank = unit === BLANK_CODE;
      codes[length] = unit;
      starts[length] = i;
      ends[length++] = end;
    }
    i = end;
    following = original.charCodeAt(i);
  }
  starts[length] = size;
  codes = codes.subarray(0, length);
  return {
    text: fromCodes(codes),
    codes,
    starts: starts.subarray(0, length + 1),
    ends: ends.subarray(0, length),
  };
}

function grown<T extends Uint16Array | Uint32Array>(old: T, room: T): T {
  room.set(old);
  return room;
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
