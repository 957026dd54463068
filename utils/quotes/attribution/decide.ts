/** Decides, quotation by quotation in text order, whether marked words are a quotation and who speaks them. */

import { finish } from '../../scheduling/slices';
import { personsFor, type Spoken, subjectsOf } from '../coreference/pronouns';
import { FEMALE, MALE } from '../lexicon/compile';
import type { Lexicon } from '../lexicon/types';
import { PRONOUN_MENTION } from '../mentions/types';
import type { AnalysedText, Decision, PersonCandidate } from '../types';
import { layOut, personWeights, quoteWeights, speakerWeights } from '../weights';
import { contextOf } from './context';
import type { Previous } from './evidence-before';
import { quoteFeatures } from './quotation';
import { candidatesOf } from './speaker';

/** Marked words that are less probably a quotation are passed over, where a language says nothing else. */
const MIN_QUOTATION_PROBABILITY = 0.8;

/** Whether a decision takes its words for a quotation. */
export function isQuotation(analysed: AnalysedText, decision: Decision): boolean {
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
    speaker: layOut(speakerWeights, lexicon.weights),
    quote: layOut(quoteWeights, lexicon.weights, 'quotation: '),
    person: layOut(personWeights, lexicon.weights),
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

/** Stretches that are decided on in one task. */
const STRETCHES_A_TASK = 100;

/** The same, yielding where others may be given time. */
export function* decideSteps(analysed: AnalysedText, oracle?: Oracle): Generator<void, Decision[]> {
  const weights = weightsFor(analysed);
  const decisions: Decision[] = [];
  const seen = new Map<string, number>();
  for (const piece of analysed.marked) {
    if (piece.end - piece.start > 60) continue;
    const key = analysed.text.slice(piece.start, piece.end).toLowerCase();
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  let previous: Previous | null = null;
  const subjects = subjectsOf(analysed);
  const spoken: Spoken[] = [];
  const resolved = new Map<number, number>();
  for (let m = 0; m < analysed.marked.length; m++) {
    const token = analysed.tokens.ofMarked[m] ?? -1;
    const piece = analysed.marked[m];
    if (m % STRETCHES_A_TASK === STRETCHES_A_TASK - 1) yield;
    if (token < 0 || !piece) continue;
    const context = contextOf(analysed, token);
    const candidates = candidatesOf(analysed, context, previous);
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    const scores: number[] = [];
    for (let c = 0; c < candidates.length; c++) {
      let score = 0;
      for (const f of candidates[c]?.features ?? []) score += weights.speaker[f] ?? 0;
      scores.push(score);
      if (score > bestScore) {
        bestScore = score;
        best = c;
      }
    }
    let total = 0;
    for (const score of scores) total += Math.exp(score - bestScore);
    const share = best >= 0 ? 1 / total : 0;
    const mention = candidates[best]?.mention ?? -1;
    const repeated =
      piece.end - piece.start <= 60 && (seen.get(analysed.text.slice(piece.start, piece.end).toLowerCase()) ?? 0) > 1;
    const features = quoteFeatures(
      analysed,
      context,
      { share, mention, carried: previous !== null && mention === previous.mention },
      repeated,
    );
    let z = 0;
    for (const f of features) z += weights.quote[f] ?? 0;
    const decision: Decision = {
      marked: m,
      context,
      quotation: 1 / (1 + Math.exp(-z)),
      quoteFeatures: features,
      candidates,
      mention,
      share,
      persons: [],
      personShare: 1,
    };
    const word = analysed.mentions[mention];
    const fresh =
      word && word.kind === PRONOUN_MENTION && (word.bits & (MALE | FEMALE)) !== 0 && !resolved.has(mention);
    if (word && fresh) {
      const quoted = analysed.text.slice(piece.start, Math.min(piece.end, piece.start + 1200)).toLowerCase();
      decision.persons = personsFor(analysed, word, subjects, spoken, quoted, resolved);
      choosePerson(analysed, decision, weights.person);
      resolved.set(mention, decision.personShare);
    } else decision.personShare = resolved.get(mention) ?? 1;
    decisions.push(decision);
    const told = oracle?.(decision);
    // Evidence is for those who fit and measure; kept for a whole page, it would be most of the memory.
    if (!oracle) Object.assign(decision, NO_EVIDENCE);
    const counts = told ? told.quotation : isQuotation(analysed, decision);
    if (told?.person !== undefined && told.person >= 0) analysed.cast.of[told.mention] = told.person;
    const speaker = analysed.cast.of[told ? told.mention : mention] ?? -1;
    if (counts && speaker >= 0) spoken.push({ entity: speaker, paragraph: context.paragraph });
    if (counts)
      previous = { token, mention: told ? told.mention : mention, tagged: context.tag !== null || context.embedded };
  }
  return decisions;
}

/** Settles the person of a pronoun and notes it, so that later mentions see it. */
function choosePerson(analysed: AnalysedText, decision: Decision, weights: Float64Array): void {
  let best: PersonCandidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const scores: number[] = [];
  for (const candidate of decision.persons) {
    let score = 0;
    for (const f of candidate.features) score += weights[f] ?? 0;
    scores.push(score);
    if (score > bestScore) {
      bestScore = score;
      best = candidate;
    }
  }
  if (!best) {
    decision.personShare = 0.3;
    return;
  }
  decision.personShare = 1 / scores.reduce((sum, score) => sum + Math.exp(score - bestScore), 0);
  analysed.cast.of[decision.mention] = best.entity.id;
  // A surname that was "she" once is no "he" later.
  const gender = (analysed.mentions[decision.mention]?.bits ?? 0) & (MALE | FEMALE);
  if (best.entity.gender === 0 && decision.personShare > 0.5) best.entity.gender = gender;
}
