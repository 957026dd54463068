/**
 * Names in their first form where the language declines them (podle Petra Nováka, Virtasen mukaan), so that all forms are
 * one person's and the name is given as the text itself gives it elsewhere; and in the order given name, family name.
 */

import type { CompiledLexicon } from '../lexicon/compile';
import * as CLASS from '../lexicon/word-classes';
import { type Mention, NAME } from '../mentions/types';
import { CAPITAL, INITIAL, type Token, WORD } from '../tokens';
import type { BaseNames } from '../types';
import { partsOf } from './names';

/** Shorter stems tell nothing. */
const MIN_STEM_CHARS = 2;

/** Reads which words a text has as parts of names, and makes the first form of those that a case has changed. Linear. */
export function baseNames(
  text: string,
  list: readonly Token[],
  mentions: readonly Mention[],
  compiled: CompiledLexicon,
): BaseNames {
  const { nameCases, familyNameFirst } = compiled.lexicon;
  const written = new Map<number, string>();
  const ordered = (tokens: Token[]): Token[] => (familyNameFirst ? givenNameFirst(tokens) : tokens);
  if (!nameCases) return { tokensOf: (mention) => ordered(partsOf(list, mention)), written };
  const seen = new Set<string>();
  /** Last parts that stand somewhere where no preposition asks for another case, and so are in their first form. */
  const inFirstForm = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== NAME) continue;
    const tokens = partsOf(list, mention);
    for (const token of tokens) seen.add(token.lower);
    if (!isOblique(list, mention, compiled)) inFirstForm.add(tokens.at(-1)?.lower ?? '');
  }
  const isFirstName = (word: string): boolean => (compiled.bitsOf(word) & CLASS.FIRST_NAME) !== 0;
  const { ends, seen: rare = [] } = nameCases;
  /** The form that fits; where nothing tells which does (null), the first. */
  const find = (token: Token, fits: ((form: string) => boolean) | null): Token | null => {
    const { lower } = token;
    if (fits === null && inFirstForm.has(lower)) return null;
    for (const [end, base] of fits === null ? ends : [...ends, ...rare]) {
      const form = lower.slice(0, lower.length - end.length) + base;
      if (
        !lower.endsWith(end) ||
        lower.length - end.length < MIN_STEM_CHARS ||
        form === lower ||
        fits?.(form) === false
      )
        continue;
      const raw = text.slice(token.start, token.end);
      written.set(token.start, raw.slice(0, raw.length - end.length) + base);
      return { ...token, lower: form, bits: compiled.bitsOf(form) };
    }
    return null;
  };
  const tokensOf = (mention: Mention): Token[] => {
    const tokens = partsOf(list, mention);
    const last = tokens.at(-1);
    const first = tokens[0];
    if (!first || !last || last.shape !== CAPITAL) return tokens;
    if (tokens.length === 1) {
      const base = isFirstName(last.lower) ? null : find(last, (form) => seen.has(form));
      return base ? [base] : tokens;
    }
    const listed = familyNameFirst === true;
    if (listed && isFirstName(last.lower)) return tokens;
    const known = find(last, (form) => (seen.has(form) && form !== first.lower) || (listed && isFirstName(form)));
    if (!nameCases.whole) {
      const sure = known ?? (isFirstName(first.lower) && isOblique(list, mention, compiled) ? find(last, null) : null);
      return sure ? [...tokens.slice(0, -1), sure] : tokens;
    }
    const given = find(first, isFirstName) ?? (known ? find(first, (form) => seen.has(form)) : null);
    const base = known ?? (given && isOblique(list, mention, compiled) ? find(last, null) : null);
    if (!base) {
      // A surname that no case changes: Annie Nowak. A name that only looks declined (Petra Bila) stays.
      if (given && isFirstName(first.lower)) return keep(tokens, written);
      return given && !ends.some(([end]) => last.lower.endsWith(end))
        ? [given, ...tokens.slice(1)]
        : keep(tokens, written);
    }
    if (!given && !isFirstName(first.lower)) return tokens.length === 2 ? [base] : keep(tokens, written);
    return [given ?? first, ...tokens.slice(1, -1), base];
  };
  return { tokensOf: (mention) => ordered(tokensOf(mention)), written };
}

/** The tokens as they are, none of them in another form. */
function keep(tokens: Token[], written: Map<number, string>): Token[] {
  for (const token of tokens) written.delete(token.start);
  return tokens;
}

/** Whether a name stands where only a declined one can: behind a preposition, before "mukaan". */
function isOblique(list: readonly Token[], mention: Mention, compiled: CompiledLexicon): boolean {
  const after = list[mention.to];
  for (const before of [list[mention.from - 1], list[mention.headFrom - 1]])
    if (before?.kind === WORD && before.sentence === mention.sentence && (before.bits & CLASS.PREPOSITION) !== 0)
      return true;
  return after !== undefined && after.sentence === mention.sentence && compiled.sourceEnds.has(after.lower);
}

/** Kovács Péter: the given name first, unless the name stands so already (Donald Trump). */
function givenNameFirst(tokens: Token[]): Token[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || tokens.length < 2) return tokens;
  const western = (first.bits & CLASS.FIRST_NAME) !== 0 && ((last?.bits ?? 0) & CLASS.FIRST_NAME) === 0;
  if (western) return tokens;
  // What stands before the family name is another word: Beszéltünk Kovács Péterrel.
  let family = tokens.length - 1;
  while (family > 0 && ((tokens[family]?.bits ?? 0) & CLASS.FIRST_NAME) !== 0) family--;
  if (family === tokens.length - 1) return [...tokens.slice(1), first];
  if (tokens[family - 1]?.shape === INITIAL)
    return [...tokens.slice(family + 1), ...tokens.slice(family - 1, family + 1)];
  return [...tokens.slice(family + 1), ...tokens.slice(family, family + 1)];
}
