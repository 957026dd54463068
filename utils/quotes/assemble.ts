/** Turns decisions into the quotations that others see: pieces joined, speakers named, confidence given. */

import type { Quotation, QuoteKind, Span } from '../model';
import { confidenceOf } from './attribution/confidence';
import { labelOf } from './attribution/label';
import { DESCRIPTION, type Mention, NAME } from './mentions/types';
import { clean } from './paragraphs';
import { calledBy, nameOf } from './resolved';
import type { AnalysedText, Decision } from './types';

/** What confidence is worth where the language is not known. */
const UNREAD = 0.75;

/** Joins pieces over several paragraphs, names speakers. */
export function assemble(
  analysed: AnalysedText,
  decisions: readonly Decision[],
  options: { authors?: string[] },
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
    } else analysed.grammar.incisedSpeech?.(analysed, decision, quotation);
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
    confidence: (bare ? UNREAD : 1) * confidenceOf(decision.quotation * decision.share * decision.personShare),
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

function cueOf(analysed: AnalysedText, decision: Decision): Span | null {
  const { tag, left } = decision.context;
  const group = tag && tag.subject === decision.mention ? tag : left.find((g) => g.subject === decision.mention);
  const word = group ? analysed.tokens.list[group.main] : undefined;
  return word ? { start: word.start, end: word.end } : null;
}
