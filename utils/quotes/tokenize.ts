/**
 * Cuts a text into tokens: words, punctuation and marked stretches, in order. What stands between marks is one token: its
 * words are not the writer's. Linear.
 */

import type { CompiledLexicon } from './lexicon/compile';
import * as CLASS from './lexicon/word-classes';
import type { Marked } from './marks/pair';
import { clean, isBlank, type Paragraph } from './paragraphs';
import { cutSentences } from './sentences';
import { CAPITAL, CAPITALS, INITIAL, LOWER, PUNCTUATION, QUOTED, type Token, type Tokens, WORD } from './tokens';

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const MAX_NORMALISED_CHARS = 200;

function isWordCode(code: number, text: string, at: number): boolean {
  if (code < 0x80)
    return (
      (code > 0x60 && code < 0x7b) ||
      (code > 0x40 && code < 0x5b) ||
      (code > 0x2f && code < 0x3a) ||
      code === 0x40 ||
      code === 0x23
    );
  if (code < 0x250) return (code > 0xbf && code !== 0xd7 && code !== 0xf7) || code === 0xad;
  if (code >= 0x200b && code <= 0x200d) return true;
  if (code >= 0xd800 && code < 0xe000)
    return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) || code >= 0xdc00;
  return WORD_CHARACTER.test(text.charAt(at));
}

/** Cuts a text into tokens. */
export function tokenize(
  text: string,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
  compiled: CompiledLexicon,
): Tokens {
  const list: Token[] = [];
  const ofMarked: number[] = new Array<number>(marked.length).fill(-1);
  let m = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p];
    if (!paragraph) continue;
    let at = paragraph.start;
    while (at < paragraph.end) {
      const piece = marked[m];
      if (piece && at >= piece.outerStart) {
        ofMarked[m] = list.length;
        list.push(tokenOf(QUOTED, piece.outerStart, piece.outerEnd, '"', 0, LOWER, p, m));
        at = Math.max(piece.outerEnd, at + 1);
        m++;
        continue;
      }
      const code = text.charCodeAt(at);
      if (isBlank(code)) {
        at++;
        continue;
      }
      if (isWordCode(code, text, at)) {
        const limit = Math.min(paragraph.end, piece?.outerStart ?? paragraph.end);
        at = pushWord(text, at, limit, p, compiled, list);
        continue;
      }
      const length = code >= 0xd800 && code < 0xdc00 && at + 1 < paragraph.end ? 2 : 1;
      list.push(tokenOf(PUNCTUATION, at, at + length, text.slice(at, at + length), 0, LOWER, p));
      at += length;
    }
  }
  return { list, sentences: cutSentences(text, list, marked, compiled), ofMarked };
}

const CLITIC = /['’](?:[sS]|d|ll|re|ve|m)$/;

/** Reads one word; "’s" becomes a token of its own. Returns the offset behind it. */
function pushWord(
  text: string,
  from: number,
  limit: number,
  paragraph: number,
  compiled: CompiledLexicon,
  list: Token[],
): number {
  let at = wordEnd(text, from, limit);
  let raw = text.slice(from, at);
  const { elision } = compiled.lexicon;
  // qu’« aucune école », d’« un miracle »: the apostrophe stands before marks.
  const open = elision && at < text.length && /['’]/.test(text.charAt(at)) ? `${raw}'` : raw;
  const elided = elision?.(open, list, compiled.bitsOf);
  if (elided) {
    raw = open.slice(0, elided);
    at = from + elided;
  }
  const enclitic = compiled.lexicon.enclitic?.exec(raw);
  const clitic = enclitic ?? CLITIC.exec(raw);
  const apostrophe = clitic ? clitic.index : 0;
  let end = at;
  if (apostrophe > 0) {
    raw = raw.slice(0, apostrophe);
    end = from + apostrophe;
  } else if (text.charAt(at) === '.' && at < limit && isAbbreviation(raw, compiled)) end = at = at + 1;
  const lower = normalised(text.slice(from, end));
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const shape = joinedToParticle(raw, compiled) ? CAPITAL : shapeOfWord(raw);
  list.push(tokenOf(WORD, from, end, lower, classesOf(bare, shape, lower !== bare, compiled), shape, paragraph));
  if (apostrophe > 0) {
    // dit-il, a-t-il: the hyphens belong to neither word.
    if (enclitic) end += text.slice(end, at).search(/[^-]+$/);
    const rest = normalised(text.slice(end, at));
    list.push(tokenOf(WORD, end, at, rest, compiled.bitsOf(rest), LOWER, paragraph));
  } else if (
    /[sS]/.test(raw.charAt(raw.length - 1)) &&
    at < limit &&
    /['’]/.test(text.charAt(at)) &&
    isBlank(text.charCodeAt(at + 1))
  ) {
    list.push(tokenOf(WORD, at, at + 1, "'s", 0, LOWER, paragraph));
    at++;
  }
  return at;
}

function tokenOf(
  kind: number,
  start: number,
  end: number,
  lower: string,
  bits: number,
  shape: number,
  paragraph: number,
  marked = -1,
): Token {
  return { kind, start, end, lower, bits, shape, marked, paragraph, sentence: 0 };
}

/** Where the word that begins at `from` ends; Chinese and Japanese words at 40 characters at the latest. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  if (CJK.test(text.charAt(at))) {
    at++;
    while (at < limit && CJK.test(text.charAt(at)) && at - from < 40) at++;
    return at;
  }
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordCode(code, text, at)) {
      at++;
      continue;
    }
    const next = at + 1 < limit && isWordCode(text.charCodeAt(at + 1), text, at + 1);
    // Inner apostrophes and hyphens belong to the word; points do between single letters (U.S., a.m.) and digits.
    if (
      next &&
      (code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x26)
    )
      at++;
    else if (
      code === 0x2e &&
      next &&
      (at - from === 1 || text.charCodeAt(at - 2) === 0x2e || isDigit(text.charCodeAt(at + 1)))
    )
      at++;
    else if (code === 0x2c && next && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) at++;
    else break;
  }
  return at;
}

/** Whether a point behind a word is its own: Mr. U.S. J. */
function isAbbreviation(raw: string, compiled: CompiledLexicon): boolean {
  const initial = raw.length === 1 && raw !== raw.toLowerCase() && raw !== 'I';
  return initial || /^(\p{L}\.)+\p{L}$/u.test(raw) || compiled.abbreviations.has(raw.toLowerCase());
}

function isDigit(code: number): boolean {
  return code > 0x2f && code < 0x3a;
}

/** Lower case, one kind of apostrophe, composed, no invisible characters. */
function normalised(word: string): string {
  let lower = word.toLowerCase();
  // Combining marks are put in order in the square of their number.
  if (lower.length > MAX_NORMALISED_CHARS) return lower;
  for (let k = 0; k < lower.length; k++) {
    if (lower.charCodeAt(k) > 0x7f) {
      lower = clean(lower.replace(/’/g, "'")).normalize('NFC');
      break;
    }
  }
  return lower;
}

/** An abbreviation in no other class that begins large is a place as a rule: Va., Calif. */
function classesOf(bare: string, shape: number, abbreviated: boolean, compiled: CompiledLexicon): number {
  if (shape === LOWER) return compiled.bitsOf(bare);
  const bits = compiled.bitsOfCapital(bare);
  return bits === 0 && abbreviated && bare.length > 1 && !bare.includes('.') ? CLASS.PLACE : bits;
}

/** A surname with its particle: al-Masri, d'Arcy. */
function joinedToParticle(raw: string, compiled: CompiledLexicon): boolean {
  const joint = raw.search(/['’-]\p{Lu}\p{Ll}/u);
  if (joint < 1 || joint > 3 || raw !== raw.charAt(0).toLowerCase() + raw.slice(1)) return false;
  return joint > 1 ? (compiled.bitsOf(raw.slice(0, joint)) & CLASS.PARTICLE) !== 0 : /^d['’]/.test(raw);
}

/** What somebody calls themselves online: a word in small letters that ends with digits. */
const USER_NAME = /^[a-z]{4,}\d+$/;

function shapeOfWord(raw: string): number {
  const first = raw.charAt(0);
  if (first === '@' || USER_NAME.test(raw)) return CAPITAL;
  const large = first !== first.toLowerCase();
  if (!large) return LOWER;
  if (raw.length === 1 || (raw.length === 2 && raw.charAt(1) === '.')) return INITIAL;
  return raw === raw.toUpperCase() ? CAPITALS : CAPITAL;
}
