/** Names in marks in German, where they have the place of a noun: behind its article, before a verb without a comma, in brackets. */

import { LOWER, QUOTED, same, type Token, WORD } from '../tokens';
import type { AnalysedText, QuoteContext, VerbGroup } from '../types';
import type { QuoteFeature } from '../weights';
import { AUXILIARY, CONJUNCTION, CUE, DETERMINER, NOT_NAME, PREPOSITION, SAY } from './compile';

const MEDIUM = /^(?:im|beim|in|bei|gegenüber)$/;

/** Features of marked words that have the place of a noun; `isSet` tells which features they have already. Bounded work. */
export function germanNames(
  analysed: AnalysedText,
  context: QuoteContext,
  isSet: (feature: QuoteFeature) => boolean,
): QuoteFeature[] {
  const out: QuoteFeature[] = [];
  const { list } = analysed.tokens;
  const at = context.token;
  const before = same(list, at, at - 1);
  const after = same(list, at, at + 1);
  const long = isSet('long') || isSet('very long');
  if (long) return out;
  const { definite, soCalled } = analysed.compiled;
  const large = isSet('begins large');
  const short = same(list, at, at + 2);
  if (before?.lower === '(' && after?.lower === ')') out.push('gloss in brackets');
  // „Ärzte der Welt“ (ÄdW)
  if (large && after?.lower === '(' && short?.kind === WORD && short.shape !== LOWER) out.push('gloss in brackets');
  if (large && before?.kind === WORD && definite.has(before.lower)) out.push('name behind a definite article');
  const verb = after?.lower === ',' ? same(list, at, at + 3) : after;
  if (verb && soCalled.has(verb.lower)) out.push('so-called before');
  if ((large || after?.kind !== WORD || after.shape === LOWER) && isAddressed(analysed, context, before)) {
    out.push('marked words are the subject');
    return out;
  }
  const ends = after?.kind !== WORD || (after.bits & PREPOSITION) !== 0;
  if (large && (isSource(analysed, at) || (ends && isMedium(analysed, context)))) {
    out.push('marked words are the subject');
    return out;
  }
  const joined = after !== undefined && (after.bits & CONJUNCTION) !== 0 && short?.kind === WORD;
  if (large && joined && !before && context.left.length === 0) out.push('marked words are the subject');
  if (context.left.length > 0 || after?.kind !== WORD || (before && before.kind !== WORD)) return out;
  const tag = analysed.clauses.groups[analysed.clauses.ofSentence[context.sentence] ?? 0];
  const subject = analysed.mentions[tag?.subject ?? -1];
  if (tag?.from === at + 1 && (!subject || subject.from < at || isSet('begins large')))
    out.push('marked words are the subject');
  return out;
}

/** Whether the marked words have the place of the one who speaks: laut „X“, berichtete die „X“, dem „X“ zufolge, wie die „X“ schreibt. */
function isSource(analysed: AnalysedText, at: number): boolean {
  const { list } = analysed.tokens;
  const { compiled } = analysed;
  const before = same(list, at, at - 1);
  const after = same(list, at, at + 1);
  const article = before?.kind === WORD && (before.bits & DETERMINER) !== 0;
  const leader = article ? same(list, at, at - 2) : before;
  if (after && compiled.sourceEnds.has(after.lower)) return true;
  if (leader?.kind !== WORD) return false;
  if (compiled.phrases.get(leader.lower)?.some((phrase) => phrase.length === 1)) return true;
  if (compiled.asClause.has(leader.lower)) return after !== undefined && (after.bits & (CUE | AUXILIARY)) !== 0;
  return article && (leader.bits & SAY) !== 0 && compiled.definite.has(before.lower) && after?.lower !== ',';
}

/** Whether the marked words are whom a tag speaks to or of: „…“, sagte Roe (XY) am Montag der „Zeit“; sagte dem „Blatt“. */
function isAddressed(analysed: AnalysedText, context: QuoteContext, article: Token | undefined): boolean {
  const { oblique, genitive, definite } = analysed.compiled;
  const { list } = analysed.tokens;
  const tag = context.left[0];
  if (!tag || (tag.bits & SAY) === 0 || !article || !definite.has(article.lower)) return false;
  if (list[tag.to] === article) return oblique.has(article.lower);
  if (!isTag(list, tag)) return false;
  for (let k = tag.to; k < context.token - 1; k++) {
    const bits = list[k]?.bits ?? 0;
    if (list[k]?.lower === ',' || ((bits & PREPOSITION) !== 0 && ((list[k + 1]?.bits ?? 0) & NOT_NAME) === 0))
      return false;
  }
  return oblique.has(article.lower) || genitive.has(article.lower);
}

/** Whether a verb stands right behind marks, and so has what was said before it. */
function isTag(list: readonly Token[], { from }: VerbGroup): boolean {
  const before = list[from - 1]?.lower === ',' ? list[from - 2] : list[from - 1];
  return before?.kind === QUOTED;
}

/** Whether the marked words are where a tag says something was said: „…“, sagte Roe im „Morgenblatt“, in der „Tagesrunde“. */
function isMedium(analysed: AnalysedText, context: QuoteContext): boolean {
  const { list } = analysed.tokens;
  const tag = context.left[0];
  if (!tag || (tag.bits & SAY) === 0 || !isTag(list, tag)) return false;
  const before = list[context.token - 1]?.lower ?? '';
  return (
    MEDIUM.test(before) || (analysed.compiled.definite.has(before) && MEDIUM.test(list[context.token - 2]?.lower ?? ''))
  );
}
