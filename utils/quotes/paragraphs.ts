/** Paragraphs of a text: lines between line breaks, each with the role of the block it lies in. */
import type { Block, BlockRole, Span } from '../model';

export interface Paragraph extends Span {
  role: BlockRole;
}

/** Cuts a text at its line breaks; empty lines are left out. Blocks, where given, lend their roles. Linear. */
export function paragraphsOf(text: string, blocks: readonly Block[] = []): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  let block = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (to > from) {
      while (block < blocks.length && (blocks[block]?.end ?? 0) <= from) block++;
      const holder = blocks[block];
      found.push({ start: from, end: to, role: holder && holder.start < to ? holder.role : 'paragraph' });
    }
    start = end + 1;
  }
  return found;
}

/** Blanks of all kinds that occur in pages, soft hyphens and zero-width characters included. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Invisible characters off, runs of blanks to one. */
export function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ');
}
