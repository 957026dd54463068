/** Paragraphs of a text: lines between line breaks, each with the role of the block it lies in. */
import type { Block, BlockRole, Span } from '../model';

export interface Paragraph extends Span {
  role: BlockRole;
  /** A line of a program: marks in it are its own. */
  code: boolean;
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
      found.push({ start: from, end: to, role: holder && holder.start < to ? holder.role : 'paragraph', code: false });
    }
    start = end + 1;
  }
  markCode(text, found);
  return found;
}

/** Fewer lines one under the other are no listing. */
const MIN_CODE_LINES = 2;
/** One line in so many must look like code. */
const MAX_LINES_PER_CODE_LINE = 3;
const CODE_LINE =
  /[{};]\s*$|^\s*(?:--|\/\/|#!|\$ |>>> |<\/?\w)|\w\(\S*\)|\w\($|^\)|=>|::|[!=<>]=|\w_\w|\s[=*]\s|^[A-Z]{4,}$/;
/** A line that nothing but a listing has: dialogues have dashes and names in capitals, verse has semicolons. */
const SURE_CODE_LINE = /[{}]\s*$|^\s*(?:\/\/|#!|\$ |>>> |<\/?\w)|\w\(\S*\)|\w\($|=>|::|[!=<>]=|\w_\w/;

/** Marks the lines of listings: runs of lines with nothing but a line break between, of which a third look like code. */
function markCode(text: string, paragraphs: Paragraph[]): void {
  for (let first = 0, end = 1; first < paragraphs.length; first = end, end++) {
    let code = 0;
    let sure = false;
    for (end = first; end < paragraphs.length && (end === first || isNextLine(text, paragraphs, end)); end++) {
      const line = paragraphs[end];
      if (!line || line.end - line.start >= MAX_CODE_LINE_CHARS) continue;
      const words = text.slice(line.start, line.end);
      if (!CODE_LINE.test(words)) continue;
      code++;
      sure ||= SURE_CODE_LINE.test(words);
    }
    const lines = end - first;
    if (!sure || lines < MIN_CODE_LINES || code < 2 || code * MAX_LINES_PER_CODE_LINE < lines) continue;
    for (const paragraph of paragraphs.slice(first, end)) paragraph.code = true;
  }
}

/** Longer lines are prose. */
const MAX_CODE_LINE_CHARS = 200;

function isNextLine(text: string, paragraphs: readonly Paragraph[], k: number): boolean {
  const gap = text.slice(paragraphs[k - 1]?.end ?? 0, paragraphs[k]?.start ?? 0);
  return gap.indexOf('\n') === gap.lastIndexOf('\n');
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
