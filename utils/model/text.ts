/** Texts, their blocks, and the quotations found in them. Offsets are UTF-16 code units, half-open (`start` included, `end` not). */

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** What a block of the article is; decides how its marks are read. */
export type BlockRole = 'paragraph' | 'heading' | 'caption' | 'blockquote' | 'embed' | 'listitem' | 'pullquote';

/** One block of an article's text. Blocks are in text order and never overlap; `\n\n` stands between two. */
export interface Block extends Span {
  role: BlockRole;
}

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
