/**
 * German grammar: who speaks where it is hidden (cited objects, documents in which "it says", holders of an opinion),
 * and names in marks by the place of a noun.
 */

import { reportersOf } from '../attribution/reported';
import { carriesWords } from '../attribution/subject-before';
import { DESCRIPTION } from '../mentions/types';
import { LOWER, QUOTED, same, type Token, WORD } from '../tokens';
import type { AnalysedText, Grammar, QuoteContext, SubjectSearch, VerbGroup } from '../types';
import type { QuoteFeature } from '../weights';
import { capitalNouns } from './de-capitals';
import * as CLASS from './word-classes';

const CITING = /^zitier(?:t|te|ten|en)$/;
const IMPERSONAL = /^(?:heißt|hieß|steht|stand)$/;
const THEREIN = /^(?:darin|dort|hierin|weiter|dazu)$/;
const OPINION_VERB =
  /^(?:ist|sind|war|waren|sei|seien|vertr(?:itt|eten|at|aten)|teil(?:t|en|te|ten)|gelangt?e?n?|kam|kommt|kamen|kommen)$/;
/** Geht davon aus. */
const ASSUMING = /^(?:geht|gehe|gehen|ging|gingen)$/;
const OPINION_NOUN = /(?:meinung|ansicht|auffassung|überzeugung|schluss|ergebnis)$/;
/** How far before its sentence the document of "darin heißt es" is looked for. */
const MAX_TOKENS_BACK = 60;

/** The object that speaks (zitierte einen Zeugen), or the document of "heißt es in dem Schreiben"; -1 for other verbs. */
function hiddenSpeaker(search: SubjectSearch, group: VerbGroup): number {
  const { list, mentions, startsAt, compiled } = search;
  const verb = list[group.main]?.lower ?? '';
  const m = startsAt[group.to] ?? -1;
  const mention = mentions[m];
  if (CITING.test(verb) && mention && compiled.oblique.has(list[mention.from]?.lower ?? '')) return m;
  if (!IMPERSONAL.test(verb)) return -1;
  const it = mention !== undefined && list[mention.from]?.lower === 'es';
  const therein = THEREIN.test(list[search.sentenceStart]?.lower ?? '');
  if (!it && !therein) return -1;
  const from = it ? mention.to : group.to;
  const behind = documentAfter(search, from, from + 8);
  const before = behind >= 0 ? behind : documentBefore(search, group.from);
  const found = before >= 0 || !therein ? before : documentOfSentenceBefore(search);
  if (it || found >= 0) group.bits |= CLASS.SAY;
  return found;
}

/** Behind the verb: heißt es in dem Schreiben. */
function documentAfter({ list, mentions, startsAt, sentenceEnd }: SubjectSearch, from: number, to: number): number {
  for (let k = from; k < sentenceEnd && k < to; k++) {
    const m = startsAt[k + 1] ?? -1;
    if (((list[k]?.bits ?? 0) & CLASS.PREPOSITION) !== 0 && carriesWords(mentions[m])) return m;
  }
  return -1;
}

/** Before it, in the phrase that opens the sentence: In dem Bericht heißt es, aus Wien hieß es. */
function documentBefore({ list, mentions, startsAt, sentenceStart }: SubjectSearch, verb: number): number {
  for (let k = sentenceStart; k < verb && k < sentenceStart + 8; k++) {
    const m = startsAt[k] ?? -1;
    if (carriesWords(mentions[m])) return m;
  }
  const opener = list[sentenceStart];
  const first = startsAt[sentenceStart + 1] ?? -1;
  return opener && (opener.bits & CLASS.PREPOSITION) !== 0 && sentenceStart + 1 < verb ? first : -1;
}

/** Named before: Sie gab eine Erklärung ab. Darin heißt es. */
function documentOfSentenceBefore({ mentions, endsAt, sentenceStart }: SubjectSearch): number {
  for (let k = sentenceStart - 1; k >= 0 && k > sentenceStart - MAX_TOKENS_BACK; k--) {
    const m = endsAt[k] ?? -1;
    const mention = mentions[m];
    if (mention?.kind === DESCRIPTION && (mention.bits & CLASS.SPEECH_NOUN) !== 0) return m;
  }
  return -1;
}

const FINITE_AUXILIARY = /^(?:ha(?:t|ben?|tten?)|hätten?|w[iu]rd(?:en?)?|werden?|sind|ist|sei|seien|war|waren)$/;
/** How far behind its finite verb a participle is looked for. */
const MAX_TOKENS_APART = 40;

/** Joins a finite auxiliary with the participle of speech that closes its clause: hat X den Plan als „…“ bezeichnet. */
function joinVerbs({ list, groups, first, compiled }: SubjectSearch): void {
  for (let g = first; g + 1 < groups.length; g++) {
    const finite = groups[g];
    const next = groups[g + 1];
    if (!finite || !next || finite.main !== finite.from || !FINITE_AUXILIARY.test(list[finite.from]?.lower ?? ''))
      continue;
    if ((next.bits & CLASS.CUE) === 0 || next.from - finite.to > MAX_TOKENS_APART) continue;
    if (!/(?:t|en)$/.test(list[next.main]?.lower ?? '') || !endsClause(list[next.to])) continue;
    if (parted(list, finite.to, next.from)) continue;
    finite.bits |= next.bits & CLASS.CUE;
    const heard = compiled.lexicon.passive?.heard?.test(list[next.main]?.lower ?? '') === true;
    finite.passive = compiled.be.has(list[finite.from]?.lower ?? '') && !heard;
    next.passive ||= finite.passive;
    next.finite = finite;
  }
}

/** Whether a clause ends before a token. */
function endsClause(token: Token | undefined): boolean {
  return (
    !token || token.kind !== WORD || (token.bits & (CLASS.CONJUNCTION | CLASS.PREPOSITION | CLASS.SUBORDINATOR)) !== 0
  );
}

/** Whether a mark parts two verbs, so that they belong to two clauses; bounded by `MAX_TOKENS_APART`. */
function parted(list: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^[,:;.–—]$/.test(list[k]?.lower ?? '')) return true;
  return false;
}

/** Whether a verb speaks by the words it comes with: begrüßte die Gäste mit den Worten: „…“. */
function speaksWithWords(list: readonly Token[], group: VerbGroup, end: number): boolean {
  if ((group.bits & CLASS.SAY) !== 0) return false;
  for (let k = group.to + 2; k < end && k < group.to + MAX_TOKENS_APART; k++) {
    const word = list[k];
    if (!word || /^[,:;]$/.test(word.lower)) return false;
    if (word.lower === 'worten') return list[k - 2]?.lower === 'mit' || list[k - 1]?.lower === 'mit';
  }
  return false;
}

/** Whether a verb with its noun speaks: ist der Ansicht, vertreten die Auffassung. */
function holdsOpinion({ list, mentions, startsAt, sentenceEnd }: SubjectSearch, group: VerbGroup): boolean {
  if (ASSUMING.test(list[group.main]?.lower ?? ''))
    for (let k = group.to; k < sentenceEnd && k < group.to + 14; k++) if (list[k]?.lower === 'davon') return true;
  if (speaksWithWords(list, group, sentenceEnd)) return true;
  if (!OPINION_VERB.test(list[group.main]?.lower ?? '')) return false;
  for (let k = group.to; k < sentenceEnd && k < group.to + 9; k++) {
    const token = list[k];
    const mention = mentions[startsAt[k] ?? -1];
    if (!token || token.kind !== WORD) return false;
    if (mention && OPINION_NOUN.test(list[mention.to - 1]?.lower ?? '')) return true;
    if (!mention && k === group.to && (token.bits & CLASS.ADVERB) === 0) return false;
  }
  return false;
}

const MEDIUM_PREPOSITION = /^(?:im|beim|in|bei|gegenüber)$/;

/** Features of marked words that have the place of a noun; `isSet` tells which features they have already. Bounded work. */
function markedNames(
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
    out.push('marked words are a medium');
    return out;
  }
  const ends = after?.kind !== WORD || (after.bits & CLASS.PREPOSITION) !== 0;
  if (large && (isSource(analysed, at) || (ends && isMedium(analysed, context)))) {
    out.push('marked words are a medium');
    return out;
  }
  const joined = after !== undefined && (after.bits & CLASS.CONJUNCTION) !== 0 && short?.kind === WORD;
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
  const article = before?.kind === WORD && (before.bits & CLASS.DETERMINER) !== 0;
  const leader = article ? same(list, at, at - 2) : before;
  if (after && compiled.sourceEnds.has(after.lower)) return true;
  if (leader?.kind !== WORD) return false;
  if (compiled.phrases.get(leader.lower)?.some((phrase) => phrase.length === 1)) return true;
  if (compiled.asClause.has(leader.lower))
    return after !== undefined && (after.bits & (CLASS.CUE | CLASS.AUXILIARY)) !== 0;
  return article && (leader.bits & CLASS.SAY) !== 0 && compiled.definite.has(before.lower) && after?.lower !== ',';
}

/** Whether the marked words are whom a tag speaks to or of: „…“, sagte Roe (XY) am Montag der „Zeit“; sagte dem „Blatt“. */
function isAddressed(analysed: AnalysedText, context: QuoteContext, article: Token | undefined): boolean {
  const { oblique, genitive, definite } = analysed.compiled;
  const { list } = analysed.tokens;
  const tag = context.left[0];
  if (!tag || (tag.bits & CLASS.SAY) === 0 || !article || !definite.has(article.lower)) return false;
  if (list[tag.to] === article) return oblique.has(article.lower);
  if (!isTag(list, tag)) return false;
  for (let k = tag.to; k < context.token - 1; k++) {
    const bits = list[k]?.bits ?? 0;
    if (
      list[k]?.lower === ',' ||
      ((bits & CLASS.PREPOSITION) !== 0 && ((list[k + 1]?.bits ?? 0) & CLASS.NOT_NAME) === 0)
    )
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
  if (!tag || (tag.bits & CLASS.SAY) === 0 || !isTag(list, tag)) return false;
  const before = list[context.token - 1]?.lower ?? '';
  return (
    MEDIUM_PREPOSITION.test(before) ||
    (analysed.compiled.definite.has(before) && MEDIUM_PREPOSITION.test(list[context.token - 2]?.lower ?? ''))
  );
}

export const germanGrammar: Grammar = {
  capitalNouns,
  hiddenSpeaker,
  joinVerbs,
  holdsOpinion,
  markedNames,
  reporters: reportersOf,
};
