/** Names as parts: what a mention's name consists of, how it is written, and whether it is a person's. */
import {
  DETERMINER,
  DOCUMENT,
  FEMALE,
  FIRST_NAME,
  GROUP,
  HONORIFIC,
  MALE,
  PLACE,
  ROLE,
  SUFFIX,
} from '../lexicon/compile';
import type { Mention } from '../mentions/types';
import { clean } from '../paragraphs';
import { type Token, WORD } from '../tokens';

/** Forms of a name mention, possessive and quotation marks off. */
export function partsOf(list: readonly Token[], mention: Mention): Token[] {
  const parts: Token[] = [];
  for (let k = mention.headFrom; k < mention.headTo; k++) {
    const token = list[k];
    if (token && token.kind === WORD && token.lower !== "'s") parts.push(token);
  }
  return parts;
}

/** Name parts in lower case, without suffixes and the points of abbreviations. */
export function namePartsOf(tokens: readonly Token[]): string[] {
  return tokens
    .filter((t) => (t.bits & (SUFFIX | DETERMINER)) === 0)
    .map((t) => (t.lower.length > 2 && t.lower.endsWith('.') ? t.lower.slice(0, -1) : t.lower));
}

/** A name as it is written, from its first token to its last. */
export function nameText(text: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return first && last ? clean(text.slice(first.start, last.end)) : '';
}

/** The first letters of a name's large words, in lower case. */
export function acronymOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((w) => w.charAt(0) !== w.charAt(0).toLowerCase())
    .map((w) => w.charAt(0))
    .join('')
    .toLowerCase();
}

/** MALE or FEMALE where the first name is of one sex, else 0. */
export function genderOf(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first || (first.bits & FIRST_NAME) === 0) return 0;
  const gender = first.bits & (MALE | FEMALE);
  return gender === (MALE | FEMALE) ? 0 : gender;
}

/** Whether a name is a person's: by its first name, its title, or its form. */
export function isPerson(mention: Mention, tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if ((mention.bits & (GROUP | DOCUMENT)) !== 0 && (mention.titleBits & (ROLE | HONORIFIC)) === 0) return false;
  if (first && (first.bits & FIRST_NAME) !== 0) return true;
  if ((mention.titleBits & (ROLE | HONORIFIC)) !== 0) return true;
  if (last && (last.bits & PLACE) !== 0) return false;
  return (
    tokens.length > 1 &&
    tokens.length < 5 &&
    (mention.titleBits & DETERMINER) === 0 &&
    mention.headFrom === mention.from
  );
}
