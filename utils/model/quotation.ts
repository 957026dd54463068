/** Quotations, as the engine finds them. */
import type { Span } from './text';

/** direct: whole clauses; mixed: a marked fragment inside the writer's sentence; unmarked: without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'unmarked';

/** A quotation as the engine finds it. `start`/`end` cover the words between the marks, marks not included. */
export interface Quotation extends Span {
  text: string;
  kind: QuoteKind;
  /** The mention beside the quotation, even "he"; null where there is none. */
  speaker: Span | null;
  /** The name (or, failing that, the description) the mention resolves to, as the article first gives it in full. */
  speakerName: string | null;
  /** How the article describes the speaker ("the defense secretary"), where it does. */
  speakerDescription: string | null;
  /** Who the words come through ("according to B"), where that is not the speaker. */
  via: string | null;
  /** The reporting verb or phrase. */
  cue: Span | null;
  /** 0 to 1: the share of quotations with this value whose speaker is right. */
  confidence: number;
}
