/** What stands around a quotation in its sentence: the tag behind it, the verbs before it, phrases that name a source. */

import { INVERTED, type VerbGroup } from '../clause-types';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  GROUP,
  ING,
  PREPOSITION,
  ROLE,
  SUBORDINATOR,
  VERB,
} from '../lexicon/compile';
import { DESCRIPTION } from '../mentions/types';
import { PUNCTUATION, QUOTED, WORD } from '../tokens';
import type { Scene } from './analysed-text';
import { groupsOf } from './clauses';

export interface QuoteContext {
  /** Token of the marked stretch and its sentence. */
  token: number;
  sentence: number;
  paragraph: number;
  /** Words of the writer stand before it in its sentence. */
  embedded: boolean;
  /** The verb of speech of a tag behind it ("…," she said), or null. */
  tag: VerbGroup | null;
  /** The tag begins right behind the marks. */
  tagTouches: boolean;
  /** Verb groups before it in the sentence, nearest first, six at most. */
  left: VerbGroup[];
  /** Tokens between the nearest verb on the left and the quotation. */
  leftGap: number;
  colon: boolean;
  that: boolean;
  /** Mention named by a source phrase, and whether the phrase stands right at the quotation. */
  source: number;
  sourceTouches: boolean;
  /** A tag set off by commas anywhere in the sentence, or null. */
  aside: VerbGroup | null;
  /** The quoted words in lower case, at most 600 characters. */
  words: string;
  /** Whose reported speech the sentence goes on with, or -1. */
  reporter: number;
}

/** Looks at the neighbourhood of the marked stretch at `token`. Bounded work. */
export function contextOf(scene: Scene, token: number): QuoteContext {
  const { list } = scene.tokens;
  const it = list[token];
  const sentence = it?.sentence ?? 0;
  const from = scene.tokens.sentences[sentence] ?? 0;
  const to = scene.tokens.sentences[sentence + 1] ?? list.length;
  const [firstGroup, lastGroup] = groupsOf(scene.clauses, sentence);
  let embedded = false;
  for (let k = token - 1; k >= from && k > token - 30; k--) {
    const before = list[k];
    if (before?.kind === WORD) {
      embedded = true;
      break;
    }
  }
  const left: VerbGroup[] = [];
  let g = lastBefore(scene.clauses.groups, firstGroup, lastGroup, token);
  for (; g >= firstGroup && left.length < 6; g--) {
    const group = scene.clauses.groups[g];
    if (group) left.push(group);
  }
  const nearest = left[0];
  const { tag, touches } = tagBehind(scene, token, to, firstGroup, lastGroup);
  const before = list[token - 1];
  const source = sourceOf(scene, token, from, to);
  return {
    token,
    sentence,
    paragraph: it?.paragraph ?? 0,
    embedded,
    tag,
    tagTouches: touches,
    left,
    leftGap: nearest ? gapBetween(scene, nearest.to, token) : 99,
    colon: before?.lower === ':' || before?.lower === '：',
    that: before?.kind === WORD && (before.bits & SUBORDINATOR) !== 0 && before.sentence === sentence,
    source: source.mention,
    sourceTouches: source.touches,
    aside: asideOf(scene, firstGroup, lastGroup, token),
    words: wordsOf(scene, it?.marked ?? -1),
    reporter: scene.reporters[sentence] ?? -1,
  };
}

function wordsOf(scene: Scene, marked: number): string {
  const piece = scene.marked[marked];
  return piece ? scene.text.slice(piece.start, Math.min(piece.end, piece.start + 600)).toLowerCase() : '';
}

/** The tag between commas nearest to a token, of the sentence's verb groups around it. Bounded work. */
function asideOf(scene: Scene, first: number, end: number, token: number): VerbGroup | null {
  const middle = lastBefore(scene.clauses.groups, first, end, token);
  let best: VerbGroup | null = null;
  for (let g = Math.max(first, middle - 6); g < Math.min(end, middle + 8); g++) {
    const group = scene.clauses.groups[g];
    if (group?.aside && (!best || Math.abs(group.from - token) < Math.abs(best.from - token))) best = group;
  }
  return best;
}

/** Index of the last verb group of a sentence that ends before a token. Logarithmic. */
function lastBefore(groups: readonly VerbGroup[], first: number, end: number, token: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((groups[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Words between a verb and the quotation, subordinators and punctuation not counted. */
function gapBetween(scene: Scene, from: number, to: number): number {
  let words = 0;
  for (let k = from; k < to && words < 40; k++) {
    const token = scene.tokens.list[k];
    if (token && token.kind === WORD && (token.bits & SUBORDINATOR) === 0) words++;
  }
  return words;
}

function tagBehind(
  scene: Scene,
  token: number,
  to: number,
  first: number,
  end: number,
): { tag: VerbGroup | null; touches: boolean } {
  const { list } = scene.tokens;
  let k = token + 1;
  // Over further pieces: “A,” “B” and “C,” he said.
  while (k < to && k < token + 12) {
    const it = list[k];
    if (!it) break;
    if (it.kind === PUNCTUATION && it.lower !== ':' && it.lower !== ';') k++;
    else if (it.kind === QUOTED) k++;
    else if (it.kind === WORD && (it.bits & CONJUNCTION) !== 0 && list[k + 1]?.kind === QUOTED) k++;
    else break;
  }
  let g = lastBefore(scene.clauses.groups, first, end, token) + 1;
  for (let tries = 0; g < end && tries < 3; g++, tries++) {
    const group = scene.clauses.groups[g];
    if (!group) break;
    if (quoteBetween(scene, k, group.from)) break;
    const subject = scene.mentions[group.subject];
    if (!subject) continue;
    const after = subject.from > token;
    if (!after || (group.bits & CUE) === 0 || (group.bits & ING) !== 0) {
      // Where verbs end their clauses, that of the quoted one may stand before the tag: „…“ sei, hatte X gesagt.
      if (!after && (group.bits & CUE) === 0 && scene.compiled.lexicon.verbSecond === true) continue;
      if (!after) break;
      continue;
    }
    let begins = k;
    while (begins < to && list[begins]?.kind === WORD && leadsIn(scene, begins)) begins++;
    const touches = group.gap === INVERTED ? group.from <= begins : subject.from <= begins;
    return { tag: group, touches };
  }
  return { tag: null, touches: false };
}

/** Words before a tag's subject that belong to the tag: adverbs, "as", "retired" before a title. */
function leadsIn(scene: Scene, k: number): boolean {
  const word = scene.tokens.list[k];
  if (!word) return false;
  if ((word.bits & ADVERB) !== 0 || word.lower === 'as') return true;
  return (word.bits & (VERB | CUE)) === VERB && (scene.clauses.startsAt[k + 1] ?? -1) >= 0;
}

function quoteBetween(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 60; k++) if (scene.tokens.list[k]?.kind === QUOTED) return true;
  return false;
}

/** A mention behind "according to" and the like, nearest to the quotation within its sentence. */
function sourceOf(scene: Scene, token: number, from: number, to: number): { mention: number; touches: boolean } {
  const { list } = scene.tokens;
  let best = -1;
  let distance = 61;
  let touches = false;
  for (let k = Math.max(from, token - 60); k < Math.min(to, token + 30); k++) {
    const word = list[k];
    if (!word || word.kind !== WORD) continue;
    if (scene.compiled.sourceEnds.has(word.lower)) {
      const mention = scene.clauses.endsAt[k - 1] ?? -1;
      const away = Math.abs(k - token);
      if (mention >= 0 && away < distance) [best, distance, touches] = [mention, away, false];
      continue;
    }
    const words = wordsOwner(scene, k);
    if (words >= 0 && Math.abs(k - token) < distance)
      [best, distance, touches] = [words, Math.abs(k - token), k > token ? k - token <= 2 : true];
    const phrases = scene.compiled.phrases.get(word.lower);
    if (!phrases) continue;
    for (const phrase of phrases) {
      if (!phrase.every((part, i) => list[k + i]?.lower === part)) continue;
      const mention = scene.clauses.startsAt[k + phrase.length] ?? -1;
      const away = k > token ? k - token : token - k;
      if (mention >= 0 && away < distance) {
        best = mention;
        distance = away;
        const phraseEnd = scene.mentions[mention]?.to ?? k;
        touches = k > token ? away <= 2 : token - phraseEnd <= 1;
      }
    }
  }
  if (best < 0) best = viewOf(scene, from);
  return { mention: best, touches };
}

/** Whose view a sentence without a verb of speech gives: Pour X, c'est « … »; für X ist das „…“. -1 for other sentences. */
function viewOf(scene: Scene, from: number): number {
  const { list } = scene.tokens;
  const opener = list[from];
  const mention = scene.mentions[scene.clauses.startsAt[from + 1] ?? -1];
  if (!opener || !mention || !scene.compiled.viewpoint.has(opener.lower)) return -1;
  const next = list[mention.to];
  if (mention.kind === DESCRIPTION && (mention.bits & (ROLE | GROUP)) === 0) return -1;
  if (next?.lower !== ',' && ((next?.bits ?? 0) & AUXILIARY) === 0) return -1;
  const [first, end] = groupsOf(scene.clauses, opener.sentence);
  for (let g = first; g < end && g < first + 12; g++) if (((scene.clauses.groups[g]?.bits ?? 0) & CUE) !== 0) return -1;
  return mention.index;
}

/** Whose words they are: "in Roe's words", "in her view"; -1 where the preposition at `k` opens no such phrase. */
function wordsOwner(scene: Scene, k: number): number {
  const { ownWords } = scene.compiled.lexicon;
  const whole = scene.mentions[scene.clauses.startsAt[k + 1] ?? -1];
  if (!ownWords || scene.tokens.list[k]?.lower !== ownWords.preposition || !whole) return -1;
  const owner = scene.mentions[whole.index - 1];
  const head = scene.tokens.list[whole.to - 1]?.lower ?? '';
  return owner?.within === whole.index && ownWords.noun.test(head) ? owner.index : -1;
}

/** Whether a mention hangs on the words before it: behind a preposition, or in the genitive. */
export function afterPreposition(scene: Scene, from: number): boolean {
  const before = scene.tokens.list[from - 1];
  const own = scene.tokens.list[from]?.bits ?? 0;
  if (scene.compiled.lexicon.freeSubject && (own & PREPOSITION) !== 0 && (own & DETERMINER) !== 0) return true;
  if (scene.compiled.genitive.has(scene.tokens.list[from]?.lower ?? '') && (scene.clauses.endsAt[from - 1] ?? -1) >= 0)
    return true;
  return (
    before !== undefined &&
    before.kind === WORD &&
    (before.bits & PREPOSITION) !== 0 &&
    before.sentence === scene.tokens.list[from]?.sentence
  );
}
