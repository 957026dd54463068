/** Decides, quotation by quotation in text order, whether marked words are a quotation and who speaks them. */

import { finish } from '../../scheduling/slices';
import { personsFor, type Spoken, type Subjects, subjectsOf } from '../coreference/pronouns';
import type { Lexicon } from '../lexicon/types';
import * as CLASS from '../lexicon/word-classes';
import { NAME, PRONOUN_MENTION } from '../mentions/types';
import type { AnalysedText, Decision, QuoteContext } from '../types';
import { layOut, personWeights, quoteWeights, speakerWeights } from '../weights';
import { contextOf } from './context';
import type { Previous } from './evidence-before';
import { quoteFeatures } from './quotation';
import { candidatesOf } from './speaker';

/** Marked words that are less probably a quotation are passed over, where a language says nothing else. */
const MIN_QUOTATION_PROBABILITY = 0.8;

/** What machines are told: a name with an underscore, a call, a tag, an assignment. Nobody says it. */
const CODE = /^\S*[\p{L}\d]_[\p{L}\d]\S*$|^[\w.]+\([^)]*\)$|^<[^>]+>$|^[^.!?]*(?:[{}]|=>|==|&&|\|\|)[^.!?]*$/u;
const MAX_CODE_CHARS = 80;

function isCode(words: string): boolean {
  return words.length <= MAX_CODE_CHARS && CODE.test(words);
}

/** Whether a decision takes its words for a quotation. */
export function isQuotation(analysed: AnalysedText, decision: Decision): boolean {
  const piece = analysed.marked[decision.marked];
  if (piece && isCode(analysed.text.slice(piece.start, Math.min(piece.end, piece.start + MAX_CODE_CHARS + 1))))
    return false;
  return decision.quotation >= (analysed.compiled.lexicon.threshold ?? MIN_QUOTATION_PROBABILITY);
}

interface Weights {
  speaker: Float64Array;
  quote: Float64Array;
  person: Float64Array;
}
const laidOut = new WeakMap<Lexicon, Weights>();

function weightsFor(analysed: AnalysedText): Weights {
  const { lexicon } = analysed.compiled;
  const known = laidOut.get(lexicon);
  if (known) return known;
  const made = {
    speaker: layOut(speakerWeights, lexicon.weights, 'speaker: '),
    quote: layOut(quoteWeights, lexicon.weights, 'quotation: '),
    person: layOut(personWeights, lexicon.weights, 'person: '),
  };
  laidOut.set(lexicon, made);
  return made;
}

/** Overrides a decision while weights are being fitted. */
export type Oracle = (decision: Decision) => { quotation: boolean; mention: number; person?: number } | null;

const NO_EVIDENCE = { candidates: [], persons: [], quoteFeatures: [] };

/** Runs over all marked stretches. Linear: each looks at a bounded neighbourhood. */
export function decide(analysed: AnalysedText, oracle?: Oracle): Decision[] {
  return finish(decideSteps(analysed, oracle));
}

/** The probability of a pronoun's person where nobody fits. */
const NO_PERSON_PROBABILITY = 0.3;
/** How much of the quoted words is searched for names. */
const MAX_QUOTED_CHARS = 1200;
/** Stretches that are decided on in one task. */
const STRETCHES_A_TASK = 100;

/** Longer marked words are not looked for elsewhere in the text. */
const MAX_REPEATED_CHARS = 60;

/** How often short marked words stand in the text. */
function timesMarked(analysed: AnalysedText): (start: number, end: number) => number {
  const times = new Map<string, number>();
  const wordsOf = (start: number, end: number): string => analysed.text.slice(start, end).toLowerCase();
  for (const { start, end } of analysed.marked) {
    if (end - start > MAX_REPEATED_CHARS) continue;
    const key = wordsOf(start, end);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return (start, end) => (end - start <= MAX_REPEATED_CHARS ? (times.get(wordsOf(start, end)) ?? 0) : 0);
}

/** What was decided before, which later decisions go by. */
interface Past {
  previous: Previous | null;
  subjects: Subjects;
  spoken: Spoken[];
  /** Pronouns already settled, each with the probability of its person. */
  settled: Map<number, number>;
}

/** The same, yielding where others may be given time. */
export function* decideSteps(analysed: AnalysedText, oracle?: Oracle): Generator<void, Decision[]> {
  const weights = weightsFor(analysed);
  const decisions: Decision[] = [];
  const times = timesMarked(analysed);
  const past: Past = { previous: null, subjects: subjectsOf(analysed), spoken: [], settled: new Map() };
  for (let m = 0; m < analysed.marked.length; m++) {
    const token = analysed.tokens.ofMarked[m] ?? -1;
    const piece = analysed.marked[m];
    if (m % STRETCHES_A_TASK === STRETCHES_A_TASK - 1) yield;
    if (token < 0 || !piece || isNickname(analysed, token)) continue;
    const decision = decideOne(
      analysed,
      m,
      contextOf(analysed, token),
      past,
      weights,
      times(piece.start, piece.end) > 1,
    );
    decisions.push(decision);
    const told = oracle?.(decision);
    // Evidence is for those who fit and measure; kept for a whole page, it would be most of the memory.
    if (!oracle) Object.assign(decision, NO_EVIDENCE);
    const { context } = decision;
    const {
      quotation,
      mention,
      person = -1,
    } = told ?? {
      quotation: isQuotation(analysed, decision),
      mention: decision.mention,
    };
    if (person >= 0) analysed.cast.of[mention] = person;
    if (!quotation) continue;
    const speaker = analysed.cast.of[mention] ?? -1;
    if (speaker >= 0) past.spoken.push({ entity: speaker, paragraph: context.paragraph });
    past.previous = { token, mention, tagged: context.tag !== null || context.embedded };
  }
  return decisions;
}

/** Whether marked words stand inside a name: Ray “Biscuit” Holt. */
function isNickname({ mentions, clauses }: AnalysedText, token: number): boolean {
  const holder = mentions[clauses.covers[token] ?? -1];
  return holder?.kind === NAME && token > holder.headFrom && token < holder.headTo - 1;
}

/** Decides on one marked stretch: who would speak it, whether it is a quotation, whom a pronoun stands for. */
function decideOne(
  analysed: AnalysedText,
  marked: number,
  context: QuoteContext,
  past: Past,
  weights: Weights,
  repeated: boolean,
): Decision {
  const { previous, settled } = past;
  const candidates = candidatesOf(analysed, context, previous);
  const { best, share } = mostProbable(candidates, weights.speaker);
  const mention = best?.mention ?? -1;
  const carried = previous !== null && mention === previous.mention;
  const features = quoteFeatures(analysed, context, { share, mention, carried }, repeated);
  const decision: Decision = {
    marked,
    context,
    quotation: 1 / (1 + Math.exp(-scoreOf(features, weights.quote))),
    quoteFeatures: features,
    candidates,
    mention,
    share,
    persons: [],
    personShare: settled.get(mention) ?? 1,
  };
  const word = analysed.mentions[mention];
  if (word?.kind !== PRONOUN_MENTION || (word.bits & (CLASS.MALE | CLASS.FEMALE)) === 0 || settled.has(mention))
    return decision;
  const piece = analysed.marked[marked] ?? { start: 0, end: 0 };
  const quoted = analysed.text.slice(piece.start, Math.min(piece.end, piece.start + MAX_QUOTED_CHARS)).toLowerCase();
  decision.persons = personsFor(analysed, word, past.subjects, past.spoken, quoted, settled);
  choosePerson(analysed, decision, weights.person);
  settled.set(mention, decision.personShare);
  return decision;
}

const scoreOf = (features: readonly number[], weights: Float64Array): number => {
  let score = 0;
  for (const feature of features) score += weights[feature] ?? 0;
  return score;
};

/** The first of those with the greatest score, and its probability among all (a conditional logit); null and 0 of none. */
function mostProbable<T extends { features: number[] }>(
  all: readonly T[],
  weights: Float64Array,
): { best: T | null; share: number } {
  let best: T | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const scores: number[] = [];
  for (const one of all) {
    const score = scoreOf(one.features, weights);
    scores.push(score);
    if (score > bestScore) {
      best = one;
      bestScore = score;
    }
  }
  let total = 0;
  for (const score of scores) total += Math.exp(score - bestScore);
  return { best, share: best ? 1 / total : 0 };
}

/** Settles the person of a pronoun and notes it, so that later mentions see it. */
function choosePerson(analysed: AnalysedText, decision: Decision, weights: Float64Array): void {
  const { best, share } = mostProbable(decision.persons, weights);
  if (!best) {
    decision.personShare = NO_PERSON_PROBABILITY;
    return;
  }
  decision.personShare = share;
  analysed.cast.of[decision.mention] = best.entity.id;
  // A surname that was "she" once is no "he" later.
  const gender = (analysed.mentions[decision.mention]?.bits ?? 0) & (CLASS.MALE | CLASS.FEMALE);
  if (best.entity.gender === 0 && decision.personShare > 0.5) best.entity.gender = gender;
}
