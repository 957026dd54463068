/**
 * The one normal form in which texts are compared: one kind of double mark, single mark, dash and blank, no invisible
 * characters, Unicode compatibility forms composed (NFKC), lower case. Every character knows where it came from.
 */

import type { Span } from '../model';
import { firstWhere } from './bisect';

export interface NormalText {
  readonly original: string;
  /** The normal form, and its code units for loops that read it one by one. */
  readonly text: string;
  readonly codes: Uint16Array;
  /** For each code unit of `text` the offset in the original where its cluster starts; one more entry holds the end. */
  readonly starts: Uint32Array;
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
for (const c of '"“”„‟«»″ˮ˝〝〞〟＂「」『』｢｣❝❞') FIXED.set(c, DOUBLE_MARK);
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
/** Marks on one character; no script needs as many. */
const MAX_JOINED = 32;

// What a single code unit becomes, remembered: 0 not yet known or not for it alone to say, 1 nothing, else its normal form.
const ASK = 0;
const NOTHING = 1;
const unitForms = new Uint16Array(0x10000);
/** Whether a unit has a form of its own, joins the one before it, or asks for a closer look; 0 not yet known. */
const kinds = new Uint8Array(0x10000);
const LONG = 1;
const JOINS = 2;
const ALONE = 3;

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
    return cluster <= ' ' && SPACE.test(cluster) ? BLANK : cluster.toLowerCase();
  }
  let out = '';
  for (const c of cluster.normalize('NFKC').toLowerCase().normalize('NFKC')) {
    out += FIXED.get(c) ?? (SPACE.test(c) ? BLANK : c);
  }
  return out;
}

/** The form of a code unit met for the first time. */
function learn(code: number): number {
  const char = String.fromCharCode(code);
  const joins = mayJoin(code) && !FIXED.has(char) && (code < 0x370 || JOINING.test(char));
  const pair = code >= 0xd800 && code < 0xe000;
  const folded = joins || pair ? '  ' : fold(char);
  const form = folded === '' ? NOTHING : folded.length > 1 || folded < BLANK ? ASK : folded.charCodeAt(0);
  kinds[code] = joins ? JOINS : form === ASK ? LONG : ALONE;
  unitForms[code] = form;
  return form;
}

// The letters and marks of ASCII are known from the start: they come first on every page.
for (let code = 0x21; code < 0x7f; code++) learn(code);

function mayJoin(code: number): boolean {
  // Punctuation and signs, but for the marks that join signs, are left out: the pattern's tables take long to load.
  const isSign = code >= 0x2000 && code < 0x2c00 && !(code >= 0x20d0 && code < 0x2100);
  return code >= JOINING_FROM && !isSign && !isPlain(code);
}

function isJoining(code: number): boolean {
  if (!mayJoin(code)) return false;
  if (kinds[code] === 0) learn(code);
  return kinds[code] === JOINS;
}

/** Where the cluster that starts at an offset ends. What goes on joining is cut: putting marks in order takes the square of their number. */
function clusterEnd(original: string, start: number): number {
  let end = start + ((original.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const limit = Math.min(original.length, end + MAX_JOINED);
  while (end < limit && isJoining(original.charCodeAt(end))) end++;
  return end;
}

const BLANK_CODE = 0x20;
const CHUNK_UNITS = 0x2000;

/** The string of code units, put together in pieces that fit the stack. */
function fromCodes(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK_UNITS) {
    // `apply` takes any array-like at once; spreading would go through an iterator.
    text += String.fromCharCode.apply(null, codes.subarray(i, i + CHUNK_UNITS) as unknown as number[]);
  }
  return text;
}

/**
 * Brings a text into the normal form. Runs of blanks become one blank (or none); none is cut off at the ends.
 * Linear in the text's length.
 */
export function normalise(original: string, { blanks = 'one', skip = [] }: NormalOptions = {}): NormalText {
  const into: Writing = {
    codes: new Uint16Array(original.length + 16),
    starts: new Uint32Array(original.length + 17),
    length: 0,
    keepBlanks: blanks === 'one',
  };
  let from = 0;
  for (const span of skip) {
    if (span.start > from) write(original, from, span.start, into);
    from = Math.max(from, span.end);
  }
  write(original, from, original.length, into);
  into.starts[into.length] = original.length;
  const codes = into.codes.subarray(0, into.length);
  return { original, text: fromCodes(codes), codes, starts: into.starts.subarray(0, into.length + 1) };
}

interface Writing {
  codes: Uint16Array;
  starts: Uint32Array;
  length: number;
  keepBlanks: boolean;
}

function write(original: string, from: number, to: number, into: Writing): void {
  let i = from;
  while (i < to) {
    i = writeUnits(original, i, to, into);
    if (i < to) i = writeCluster(original, from, i, into);
  }
}

/**
 * Writes code units up to the first that cannot be told by itself, and gives its offset. Does as little as it can for
 * each, since it runs before the browser has compiled it.
 */
function writeUnits(original: string, from: number, to: number, into: Writing): number {
  const { codes, starts, keepBlanks } = into;
  let k = into.length;
  let i = from;
  for (; i < to; i++) {
    const code = original.charCodeAt(i);
    const form = unitForms[code] as number;
    if (form > BLANK_CODE) {
      codes[k] = form;
      starts[k++] = i;
    } else if (form === BLANK_CODE) {
      if (keepBlanks && (k === 0 || codes[k - 1] !== BLANK_CODE)) {
        codes[k] = BLANK_CODE;
        starts[k++] = i;
      }
    } else if (form === ASK) {
      if (kinds[code] || learn(code) === ASK) break;
      i--;
    }
  }
  into.length = k;
  return i;
}

/** Writes the cluster around an offset, in place of what has been written of it; gives the offset after it. */
function writeCluster(original: string, from: number, at: number, into: Writing): number {
  let start = at;
  let k = into.length;
  // What joins takes the character before it into its cluster, where that is none that was cut.
  if (at > from && isJoining(original.charCodeAt(at)) && !isJoining(original.charCodeAt(at - 1))) {
    start = at > from + 1 && (original.codePointAt(at - 2) ?? 0) > 0xffff ? at - 2 : at - 1;
    while (k > 0 && (into.starts[k - 1] ?? 0) >= start) k--;
  }
  const end = clusterEnd(original, start);
  const folded = fold(original.slice(start, end));
  if (k + folded.length + original.length - end >= into.codes.length) {
    const room = into.codes.length + folded.length + (into.codes.length >> 3);
    into.codes = grown(into.codes, new Uint16Array(room));
    into.starts = grown(into.starts, new Uint32Array(room + 1));
  }
  const { codes, starts, keepBlanks } = into;
  for (let n = 0; n < folded.length; n++) {
    const unit = folded.charCodeAt(n);
    if (unit === BLANK_CODE && (!keepBlanks || (k > 0 && codes[k - 1] === BLANK_CODE))) continue;
    codes[k] = unit;
    starts[k++] = start;
  }
  into.length = k;
  return end;
}

function grown<T extends Uint16Array | Uint32Array>(old: T, room: T): T {
  room.set(old);
  return room;
}

/** The stretch of the original that a stretch of the normal form came from. */
export function toOriginal({ original, starts }: NormalText, span: Span): Span {
  const start = starts[span.start] ?? 0;
  return { start, end: span.end > span.start ? clusterEnd(original, starts[span.end - 1] ?? start) : start };
}

/** The first code unit of the normal form whose cluster starts at an offset of the original or after. Logarithmic. */
export function toNormal({ starts }: NormalText, offset: number): number {
  return firstWhere(0, starts.length - 1, (at) => (starts[at] ?? 0) >= offset);
}

/** The normal form alone, without blanks at the ends, where no way back is needed. */
export function normalForm(text: string): string {
  return normalise(text).text.trim();
}

/** The normal form without accents and other combining marks: for searching as one types. */
export function searchForm(text: string): string {
  // Marks that stand by themselves go first: sorting many of them takes long.
  return normalForm(text)
    .replace(/\p{M}+/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
