/** Turns decisions into the quotations that others see: pieces joined, speakers named, confidence given. */
import type { Quotation, QuoteKind, Span } from '../model';
import type { Scene } from './attribution/analysed-text';
import { confidenceOf } from './attribution/confidence';
import type { Decision } from './attribution/decide';
import { labelOf } from './attribution/label';
import { DESCRIPTION, type Mention, NAME } from './mentions/types';
import { clean } from './paragraphs';
import { calledBy, nameOf } from './resolved';

/** What confidence is worth where the language is not known. */
const UNREAD = 0.75;

/** Joins pieces over several paragraphs, names speakers. */
export function assemble(scene: Scene, decisions: readonly Decision[], options: { authors?: string[] }): Quotation[] {
  const found: Quotation[] = [];
  const called = calledBy(scene);
  const byGroup = new Map<number, { quotation: Quotation; last: number; told: boolean }>();
  for (const decision of decisions) {
    const piece = scene.marked[decision.marked];
    if (!piece) continue;
    const begun = byGroup.get(piece.group);
    const label = labelOf(scene.text, piece.start, piece.end);
    if (begun && begun.last === decision.marked - 1 && !label) {
      // Speech that was left open belongs to the tag that comes at last.
      if (!begun.told && decision.context.tagTouches) {
        const { speaker, speakerName, speakerDescription, cue, via, confidence } = quotationOf(
          scene,
          decision,
          options,
        );
        Object.assign(begun.quotation, { speaker, speakerName, speakerDescription, cue, via, confidence });
        begun.told = true;
      }
      begun.quotation.end = piece.end;
      begun.quotation.text = scene.text.slice(begun.quotation.start, piece.end);
      begun.last = decision.marked;
      continue;
    }
    const quotation = quotationOf(scene, decision, options);
    if (label) {
      const words = scene.text.slice(label.start, label.end);
      Object.assign(quotation, {
        speaker: label,
        speakerName: called(words)?.name ?? words,
        speakerDescription: null,
        cue: null,
        confidence: 0.9,
      });
    } else scene.compiled.lexicon.incise?.(scene, decision, quotation);
    found.push(quotation);
    const told = label !== null || decision.context.tag !== null || decision.context.embedded;
    byGroup.set(piece.group, { quotation, last: decision.marked, told });
  }
  return found;
}

function quotationOf(scene: Scene, decision: Decision, options: { authors?: string[] }): Quotation {
  const piece = scene.marked[decision.marked];
  const start = piece?.start ?? 0;
  const end = piece?.end ?? 0;
  const mention = scene.mentions[decision.mention];
  const cue = cueOf(scene, decision);
  // Where no word is known, only what is written as a name is sure to be one.
  const bare = mention?.kind === NAME && scene.compiled.lexicon.words.say === undefined;
  const named = bare ? (scene.tokens.list[mention.headFrom]?.start ?? mention.start) : mention?.start;
  return {
    start,
    end,
    text: scene.text.slice(start, end),
    kind: kindOf(scene, decision),
    speaker: mention ? { start: named ?? mention.start, end: mention.end } : null,
    speakerName: mention ? nameOf(scene, mention, options.authors) : null,
    speakerDescription: mention && !bare ? descriptionOf(scene, mention) : null,
    via: viaOf(scene, decision),
    cue,
    confidence: (bare ? UNREAD : 1) * confidenceOf(decision.quotation * decision.share * decision.personShare),
  };
}

/** Whole clauses begin with a large letter or carry a tag behind them; fragments lie inside the writer's sentence. */
function kindOf(scene: Scene, decision: Decision): QuoteKind {
  const piece = scene.marked[decision.marked];
  if (!piece) return 'direct';
  const first = scene.text.charAt(piece.start);
  const begins = first !== first.toLowerCase() || !/\p{L}/u.test(first);
  return decision.context.embedded && !begins ? 'mixed' : 'direct';
}

/** Words before the name, or the description itself. */
function descriptionOf(scene: Scene, mention: Mention): string | null {
  if (mention.kind === DESCRIPTION) return clean(scene.text.slice(mention.start, mention.end));
  const head = scene.tokens.list[mention.headFrom];
  if (!head || mention.headFrom === mention.from) return null;
  const before = clean(scene.text.slice(mention.start, head.start)).trim();
  return before === '' ? null : before;
}

/** Who the words come through, where a phrase such as "according to" names somebody who is not the speaker. */
function viaOf(scene: Scene, decision: Decision): string | null {
  const source = scene.mentions[decision.context.source];
  if (!source || source.index === decision.mention) return null;
  const speaker = scene.cast.of[decision.mention] ?? -1;
  if (speaker >= 0 && speaker === scene.cast.of[source.index]) return null;
  return nameOf(scene, source);
}

function cueOf(scene: Scene, decision: Decision): Span | null {
  const { tag, left } = decision.context;
  const group = tag && tag.subject === decision.mention ? tag : left.find((g) => g.subject === decision.mention);
  const word = group ? scene.tokens.list[group.main] : undefined;
  return word ? { start: word.start, end: word.end } : null;
}
