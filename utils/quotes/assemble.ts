/** Turns decisions into the quotations that others see: pieces joined, speakers named, confidence given. */

import type { Quotation, QuoteKind, Span } from '../model';
import { calledBy, nameOf } from './coreference/names';
import { DESCRIPTION, type Mention, NAME } from './mentions/types';
import { clean } from './paragraphs';
import type { AnalysedText, Decision } from './types';

/** What confidence is multiplied by where the language is not known. */
const UNKNOWN_LANGUAGE_FACTOR = 0.75;

/** Joins pieces over several paragraphs, names speakers; `read` analyses quoted words as a text of their own. */
export function assemble(
  analysed: AnalysedText,
  decisions: readonly Decision[],
  options: { authors?: string[] },
  read: (text: string) => AnalysedText,
): Quotation[] {
  const found: Quotation[] = [];
  const called = calledBy(analysed);
  const byGroup = new Map<number, { quotation: Quotation; last: number; told: boolean }>();
  for (const decision of decisions) {
    const piece = analysed.marked[decision.marked];
    if (!piece) continue;
    const begun = byGroup.get(piece.group);
    const label = labelOf(analysed.text, piece.start, piece.end);
    if (begun && begun.last === decision.marked - 1 && !label) {
      // Speech that was left open belongs to the tag that comes at last.
      if (!begun.told && decision.context.tagTouches) {
        const { speaker, speakerName, speakerDescription, cue, via, confidence } = quotationOf(
          analysed,
          decision,
          options,
        );
        Object.assign(begun.quotation, { speaker, speakerName, speakerDescription, cue, via, confidence });
        begun.told = true;
      }
      begun.quotation.end = piece.end;
      begun.quotation.text = analysed.text.slice(begun.quotation.start, piece.end);
      begun.last = decision.marked;
      continue;
    }
    const quotation = quotationOf(analysed, decision, options);
    if (label) {
      const words = analysed.text.slice(label.start, label.end);
      Object.assign(quotation, {
        speaker: label,
        speakerName: called(words)?.name ?? words,
        speakerDescription: null,
        cue: null,
        confidence: 0.9,
      });
    } else analysed.grammar.incisedSpeech?.(analysed, decision, quotation, read);
    found.push(quotation);
    const told = label !== null || decision.context.tag !== null || decision.context.embedded;
    byGroup.set(piece.group, { quotation, last: decision.marked, told });
  }
  return found;
}

function quotationOf(analysed: AnalysedText, decision: Decision, options: { authors?: string[] }): Quotation {
  const piece = analysed.marked[decision.marked];
  const start = piece?.start ?? 0;
  const end = piece?.end ?? 0;
  const mention = analysed.mentions[decision.mention];
  const cue = cueOf(analysed, decision);
  // Where no word is known, only what is written as a name is sure to be one.
  const bare = mention?.kind === NAME && analysed.compiled.lexicon.words.say === undefined;
  const named = bare ? (analysed.tokens.list[mention.headFrom]?.start ?? mention.start) : mention?.start;
  return {
    start,
    end,
    text: analysed.text.slice(start, end),
    kind: kindOf(analysed, decision),
    speaker: mention ? { start: named ?? mention.start, end: mention.end } : null,
    speakerName: mention ? nameOf(analysed, mention, options.authors) : null,
    speakerDescription: mention && !bare ? descriptionOf(analysed, mention) : null,
    via: viaOf(analysed, decision),
    cue,
    confidence:
      (bare ? UNKNOWN_LANGUAGE_FACTOR : 1) * confidenceOf(decision.quotation * decision.share * decision.personShare),
  };
}

/** Whole clauses begin with a large letter or carry a tag behind them; fragments lie inside the writer's sentence. */
function kindOf(analysed: AnalysedText, decision: Decision): QuoteKind {
  const piece = analysed.marked[decision.marked];
  if (!piece) return 'direct';
  const first = analysed.text.charAt(piece.start);
  const begins = first !== first.toLowerCase() || !/\p{L}/u.test(first);
  return decision.context.embedded && !begins ? 'mixed' : 'direct';
}

/** Words before the name, or the description itself. */
function descriptionOf(analysed: AnalysedText, mention: Mention): string | null {
  if (mention.kind === DESCRIPTION) return clean(analysed.text.slice(mention.start, mention.end));
  const head = analysed.tokens.list[mention.headFrom];
  if (!head || mention.headFrom === mention.from) return null;
  const before = clean(analysed.text.slice(mention.start, head.start)).trim();
  return before === '' ? null : before;
}

/** Who the words come through, where a phrase such as "according to" names somebody who is not the speaker. */
function viaOf(analysed: AnalysedText, decision: Decision): string | null {
  const source = analysed.mentions[decision.context.source];
  if (!source || source.index === decision.mention) return null;
  const speaker = analysed.cast.of[decision.mention] ?? -1;
  if (speaker >= 0 && speaker === analysed.cast.of[source.index]) return null;
  return nameOf(analysed, source);
}

/** The verb of speech whose subject the speaker is. */
function cueOf(analysed: AnalysedText, decision: Decision): Span | null {
  const { tag, left } = decision.context;
  const group = tag && tag.subject === decision.mention ? tag : left.find((g) => g.subject === decision.mention);
  const word = group ? analysed.tokens.list[group.main] : undefined;
  return word ? { start: word.start, end: word.end } : null;
}

/** Transcripts within marks: “WALLACE: Will you?” names its speaker in its first word. */
const MARKED_LABEL = /^(?:[\p{Lu}.]+ ){0,3}\p{Lu}[\p{Lu}'’-]{2,20}(?= ?[:：]\s)/u;

/** The label that the quoted words begin with, or null. */
function labelOf(text: string, start: number, end: number): Span | null {
  const match = MARKED_LABEL.exec(text.slice(start, Math.min(end, start + 60)));
  return match ? { start, end: start + match[0].length } : null;
}

/**
 * Points (the models' own probability, confidence) that make confidence mean what it says: of the quotations with 0.9,
 * about nine in ten have the right speaker. The curve is read off `tests/bench/calibration.mjs` on the training articles.
 */
const CALIBRATION: readonly [number, number][] = [
  [0, 0.1],
  [0.25, 0.33],
  [0.42, 0.52],
  [0.55, 0.63],
  [0.65, 0.71],
  [0.75, 0.78],
  [0.83, 0.84],
  [0.92, 0.94],
  [1, 0.99],
];

/** Calibrated confidence, 0 to 1, two digits. */
function confidenceOf(probability: number): number {
  for (let k = 1; k < CALIBRATION.length; k++) {
    const [x0, y0] = CALIBRATION[k - 1] ?? [0, 0];
    const [x1, y1] = CALIBRATION[k] ?? [1, 1];
    if (probability <= x1) return Math.round((y0 + ((probability - x0) * (y1 - y0)) / (x1 - x0)) * 100) / 100;
  }
  return 1;
}
