/** What stands around a quotation in its sentence: the tag behind it, the verbs before it, phrases that name a source. */

import { firstWhere } from '../../text/bisect';
import type { CompiledLexicon } from '../lexicon/compile';
import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention } from '../mentions/types';
import { PUNCTUATION, QUOTED, type Token, WORD } from '../tokens';
import { type AnalysedText, type Clauses, INVERTED, type QuoteContext, type VerbGroup } from '../types';
import { groupsOf } from './clauses';

/** Looks at the neighbourhood of the marked stretch at `token`. Bounded work. */
export function contextOf(analysed: AnalysedText, token: number): QuoteContext {
  const { list } = analysed.tokens;
  const it = list[token];
  const sentence = it?.sentence ?? 0;
  const from = analysed.tokens.sentences[sentence] ?? 0;
  const to = analysed.tokens.sentences[sentence + 1] ?? list.length;
  const [firstGroup, lastGroup] = groupsOf(analysed.clauses, sentence);
  let embedded = false;
  for (let k = token - 1; k >= from && k > token - 30; k--) {
    const before = list[k];
    if (before?.kind === WORD) {
      embedded = true;
      break;
    }
  }
  const left: VerbGroup[] = [];
  let g = lastBefore(analysed.clauses.groups, firstGroup, lastGroup, token);
  for (; g >= firstGroup && left.length < 6; g--) {
    const group = analysed.clauses.groups[g];
    if (group) left.push(group);
  }
  const nearest = left[0];
  const { tag, touches } = tagBehind(analysed, token, to, firstGroup, lastGroup);
  const before = list[token - 1];
  const source = sourceOf(analysed, token, from, to);
  return {
    token,
    sentence,
    paragraph: it?.paragraph ?? 0,
    embedded,
    tag,
    tagTouches: touches,
    left,
    leftGap: nearest ? gapBetween(analysed, nearest.to, token) : 99,
    colon: before?.lower === ':' || before?.lower === '：',
    that: before?.kind === WORD && (before.bits & CLASS.SUBORDINATOR) !== 0 && before.sentence === sentence,
    source: source.mention,
    sourceTouches: source.touches,
    aside: asideOf(analysed, firstGroup, lastGroup, token),
    words: wordsOf(analysed, it?.marked ?? -1),
    reporter: analysed.reporters[sentence] ?? -1,
  };
}

function wordsOf(analysed: AnalysedText, marked: number): string {
  const piece = analysed.marked[marked];
  return piece ? analysed.text.slice(piece.start, Math.min(piece.end, piece.start + 600)).toLowerCase() : '';
}

/** The tag between commas nearest to a token, of the sentence's verb groups around it. Bounded work. */
function asideOf(analysed: AnalysedText, first: number, end: number, token: number): VerbGroup | null {
  const middle = lastBefore(analysed.clauses.groups, first, end, token);
  let best: VerbGroup | null = null;
  for (let g = Math.max(first, middle - 6); g < Math.min(end, middle + 8); g++) {
    const group = analysed.clauses.groups[g];
    if (group?.aside && (!best || Math.abs(group.from - token) < Math.abs(best.from - token))) best = group;
  }
  return best;
}

/** Index of the last verb group of a sentence that ends before a token. Logarithmic. */
function lastBefore(groups: readonly VerbGroup[], first: number, end: number, token: number): number {
  return firstWhere(first, end, (at) => (groups[at]?.to ?? 0) > token) - 1;
}

/** Words between a verb and the quotation, subordinators and punctuation not counted. */
function gapBetween(analysed: AnalysedText, from: number, to: number): number {
  let words = 0;
  for (let k = from; k < to && words < 40; k++) {
    const token = analysed.tokens.list[k];
    if (token && token.kind === WORD && (token.bits & CLASS.SUBORDINATOR) === 0) words++;
  }
  return words;
}

function tagBehind(
  analysed: AnalysedText,
  token: number,
  to: number,
  first: number,
  end: number,
): { tag: VerbGroup | null; touches: boolean } {
  const { list } = analysed.tokens;
  let k = token + 1;
  // Over further pieces: “A,” “B” and “C,” he said.
  while (k < to && k < token + 12) {
    const it = list[k];
    if (!it) break;
    if (it.kind === PUNCTUATION && it.lower !== ':' && it.lower !== ';') k++;
    else if (it.kind === QUOTED) k++;
    else if (it.kind === WORD && (it.bits & CLASS.CONJUNCTION) !== 0 && list[k + 1]?.kind === QUOTED) k++;
    else break;
  }
  let g = lastBefore(analysed.clauses.groups, first, end, token) + 1;
  for (let tries = 0; g < end && tries < 3; g++, tries++) {
    const group = analysed.clauses.groups[g];
    if (!group) break;
    if (quoteBetween(analysed, k, group.from)) break;
    const subject = analysed.mentions[group.subject];
    if (!subject) continue;
    const after = subject.from > token;
    if (!after || (group.bits & CLASS.CUE) === 0 || (group.bits & CLASS.ING) !== 0) {
      // Where verbs end their clauses, that of the quoted one may stand before the tag: „…“ sei, hatte X gesagt.
      if (!after && (group.bits & CLASS.CUE) === 0 && analysed.compiled.lexicon.verbSecond === true) continue;
      if (!after) break;
      continue;
    }
    let begins = k;
    while (begins < to && list[begins]?.kind === WORD && leadsIn(analysed, begins)) begins++;
    const touches = group.gap === INVERTED ? group.from <= begins : subject.from <= begins;
    return { tag: group, touches };
  }
  return { tag: null, touches: false };
}

/** Words before a tag's subject that belong to the tag: adverbs, "as", "retired" before a title. */
function leadsIn(analysed: AnalysedText, k: number): boolean {
  const word = analysed.tokens.list[k];
  if (!word) return false;
  if ((word.bits & CLASS.ADVERB) !== 0 || word.lower === 'as') return true;
  return (word.bits & (CLASS.VERB | CLASS.CUE)) === CLASS.VERB && (analysed.clauses.startsAt[k + 1] ?? -1) >= 0;
}

function quoteBetween(analysed: AnalysedText, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 60; k++) if (analysed.tokens.list[k]?.kind === QUOTED) return true;
  return false;
}

/** A mention behind "according to" and the like, nearest to the quotation within its sentence. */
function sourceOf(
  analysed: AnalysedText,
  token: number,
  from: number,
  to: number,
): { mention: number; touches: boolean } {
  const { list } = analysed.tokens;
  let best = -1;
  let distance = 61;
  let touches = false;
  for (let k = Math.max(from, token - 60); k < Math.min(to, token + 30); k++) {
    const word = list[k];
    if (!word || word.kind !== WORD) continue;
    if (analysed.compiled.sourceEnds.has(word.lower)) {
      const mention = analysed.clauses.endsAt[k - 1] ?? -1;
      const away = Math.abs(k - token);
      if (mention >= 0 && away < distance) [best, distance, touches] = [mention, away, false];
      continue;
    }
    const words = Math.max(wordsOwner(analysed, k), sourceNoun(list, analysed.clauses, analysed.compiled, k));
    if (words >= 0 && Math.abs(k - token) < distance)
      [best, distance, touches] = [words, Math.abs(k - token), k > token ? k - token <= 2 : true];
    const phrases = analysed.compiled.phrases.get(word.lower);
    if (!phrases) continue;
    for (const phrase of phrases) {
      const mention = behindPhrase(analysed, k, phrase);
      const away = k > token ? k - token : token - k;
      if (mention >= 0 && away < distance) {
        best = holderOfWords(analysed, mention);
        distance = away;
        const phraseEnd = analysed.mentions[mention]?.to ?? k;
        touches = k > token ? away <= 2 : token - phraseEnd <= 1;
      }
    }
  }
  if (best < 0) best = viewOf(analysed, from);
  return { mention: best, touches };
}

/** The mention behind a phrase that names a source, its last word perhaps joined to the article: in den Worten des, nas palavras do. -1 for none. */
function behindPhrase(analysed: AnalysedText, k: number, phrase: readonly string[]): number {
  const { list } = analysed.tokens;
  const { hangs } = analysed.compiled.lexicon;
  const last = phrase.length - 1;
  for (let i = 0; i < last; i++) if (list[k + i]?.lower !== phrase[i]) return -1;
  if (list[k + last]?.lower === phrase[last]) return analysed.clauses.startsAt[k + phrase.length] ?? -1;
  const joined = hangs?.test(phrase[last] ?? '') && hangs.test(list[k + last]?.lower ?? '');
  return joined && last > 0 ? (analysed.clauses.startsAt[k + last] ?? -1) : -1;
}

/** Whose words a thing is, by the phrase in the genitive behind it: so das Fazit der Prüfer; the mention itself elsewhere. */
function holderOfWords(analysed: AnalysedText, m: number): number {
  const mention = analysed.mentions[m];
  if (mention?.kind !== DESCRIPTION || (mention.bits & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT)) !== 0) return m;
  const holder = analysed.clauses.startsAt[mention.to] ?? -1;
  const article = analysed.tokens.list[mention.to]?.lower ?? '';
  return holder >= 0 && analysed.compiled.genitive.has(article) ? holder : m;
}

/** Whose view a sentence without a verb of speech gives: Pour X, c'est « … »; für X ist das „…“. -1 for other sentences. */
function viewOf(analysed: AnalysedText, from: number): number {
  const { list } = analysed.tokens;
  const opener = list[from];
  const mention = analysed.mentions[analysed.clauses.startsAt[from + 1] ?? -1];
  if (!opener || !mention || !analysed.compiled.viewpoint.has(opener.lower)) return -1;
  if (mention.kind === DESCRIPTION && (mention.bits & (CLASS.ROLE | CLASS.GROUP)) === 0) return -1;
  const next = list[behindHanging(analysed, mention)];
  if (next?.lower !== ',' && next?.kind !== QUOTED && ((next?.bits ?? 0) & CLASS.AUXILIARY) === 0) return -1;
  const [first, end] = groupsOf(analysed.clauses, opener.sentence);
  for (let g = first; g < end && g < first + 12; g++)
    if (((analysed.clauses.groups[g]?.bits ?? 0) & CLASS.CUE) !== 0) return -1;
  return mention.index;
}

/** The token behind a mention and what hangs on it: o presidente da associação. */
function behindHanging(analysed: AnalysedText, mention: Mention): number {
  const { list } = analysed.tokens;
  const { hangs } = analysed.compiled.lexicon;
  let { to } = mention;
  for (let hops = 0; hops < 2 && hangs?.test(list[to]?.lower ?? ''); hops++) {
    const next = analysed.mentions[analysed.clauses.startsAt[to] ?? -1];
    const other = analysed.mentions[analysed.clauses.startsAt[to + 1] ?? -1];
    to = next?.to ?? other?.to ?? to + 2;
  }
  return to;
}

/** Whose words they are: "in Roe's words", "in her view"; -1 where the preposition at `k` opens no such phrase. */
function wordsOwner(analysed: AnalysedText, k: number): number {
  const { ownWords } = analysed.compiled.lexicon;
  const whole = analysed.mentions[analysed.clauses.startsAt[k + 1] ?? -1];
  if (!ownWords || analysed.tokens.list[k]?.lower !== ownWords.preposition || !whole) return -1;
  const owner = analysed.mentions[whole.index - 1];
  const head = analysed.tokens.list[whole.to - 1]?.lower ?? '';
  return owner?.within === whole.index && ownWords.noun.test(head) ? owner.index : -1;
}

/** The noun that is a source behind its preposition: nach Polizeiangaben; -1 for others. Bounded by a mention's length. */
export function sourceNoun(list: readonly Token[], clauses: Clauses, compiled: CompiledLexicon, k: number): number {
  const { sourceNoun: told } = compiled.lexicon;
  const m = clauses.startsAt[k + 1] ?? -1;
  if (!told || m < 0 || list[k]?.lower !== told.preposition) return -1;
  let last = k + 1;
  while (clauses.covers[last + 1] === m) last++;
  return told.noun.test(list[last]?.lower ?? '') ? m : -1;
}

/** Whether a mention hangs on the words before it: behind a preposition, or in the genitive. */
export function afterPreposition(analysed: AnalysedText, from: number): boolean {
  const before = analysed.tokens.list[from - 1];
  const own = analysed.tokens.list[from]?.bits ?? 0;
  if (analysed.compiled.lexicon.freeSubject && (own & CLASS.PREPOSITION) !== 0 && (own & CLASS.DETERMINER) !== 0)
    return true;
  if (
    analysed.compiled.genitive.has(analysed.tokens.list[from]?.lower ?? '') &&
    (analysed.clauses.endsAt[from - 1] ?? -1) >= 0
  )
    return true;
  return (
    before !== undefined &&
    before.kind === WORD &&
    (before.bits & CLASS.PREPOSITION) !== 0 &&
    before.sentence === analysed.tokens.list[from]?.sentence
  );
}
