/** Texts and their blocks. Offsets are UTF-16 code units, half-open (`start` included, `end` not). */

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
