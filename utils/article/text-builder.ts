/**
 * Runs to one string: blanks collapsed as they are rendered, line breaks kept, soft hyphens and zero-width blanks left
 * out, every character knowing the text node and offset it came from. `anchoring/text-index` maps another text, all of
 * `textContent`, where a node's place is told by its beginning alone.
 */

import type { Block, BlockRole, Span } from '../model';
import { segmentAt } from '../text/segments';
import type { Piece, Run } from './flow';

/** Stretches of the text that stand in one text node without a gap, in text order. */
export interface Segments {
  nodes: Text[];
  /** Offset in the text where each begins. */
  starts: number[];
  /** Offset in its node where each begins. */
  offsets: number[];
  lengths: number[];
}

export interface BuiltBlock extends Block {
  container: Element;
}

const BLANK = /[ \t\n\r\f]/;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const PLAIN = /[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+/y;

/** Collects blocks into one text; `\n\n` stands between two. */
export class TextBuilder {
  readonly blocks: BuiltBlock[] = [];
  readonly segments: Segments = { nodes: [], starts: [], offsets: [], lengths: [] };
  private parts: string[] = [];
  private length = 0;

  get text(): string {
    return this.parts.join('');
  }

  /** Adds a run; two line breaks in a row make two blocks of it. Returns how many blocks it made. */
  add(run: Run, role: BlockRole): number {
    const before = this.blocks.length;
    /** Where the block in the making begins; -1 before its first character. */
    let start = -1;
    /** Blank seen since the last character: where it came from, or a line break. */
    let blank: { node: Text; offset: number } | null = null;
    let breaks = 0;
    const close = (): void => {
      if (start >= 0) this.blocks.push({ start, end: this.length, role, container: run.container });
      start = -1;
      blank = null;
      breaks = 0;
    };
    const separate = (): void => {
      if (start < 0) {
        if (this.length > 0) this.put('\n\n');
        start = this.length;
      } else if (breaks > 0) this.put('\n');
      else if (blank) this.place(' ', blank.node, blank.offset);
      blank = null;
      breaks = 0;
    };
    const lineBreak = (): void => {
      breaks++;
      blank = null;
      if (breaks >= 2) close();
    };
    for (const piece of run.pieces) {
      if ('mark' in piece) {
        if (piece.mark === '\n') lineBreak();
        else {
          separate();
          this.put(piece.mark);
        }
        continue;
      }
      this.read(piece, separate, (node, offset, newline) => {
        if (newline) lineBreak();
        else blank ??= { node, offset };
      });
    }
    close();
    return this.blocks.length - before;
  }

  private read(
    piece: Extract<Piece, { node: Text }>,
    separate: () => void,
    onBlank: (node: Text, offset: number, newline: boolean) => void,
  ): void {
    const { node, pre } = piece;
    const { data } = node;
    let i = 0;
    while (i < data.length) {
      PLAIN.lastIndex = i;
      const match = PLAIN.exec(data);
      if (match) {
        separate();
        this.place(match[0], node, i);
        i += match[0].length;
        continue;
      }
      const char = data.charAt(i);
      if (BLANK.test(char)) onBlank(node, i, pre && char === '\n');
      else if (!INVISIBLE.test(char)) throw new RangeError('a character that is neither blank, invisible nor plain');
      i++;
    }
  }

  private put(s: string): void {
    this.parts.push(s);
    this.length += s.length;
  }

  private place(s: string, node: Text, offset: number): void {
    const { nodes, starts, offsets, lengths } = this.segments;
    const last = nodes.length - 1;
    const lastLength = lengths[last] ?? 0;
    if (
      nodes[last] === node &&
      (offsets[last] ?? 0) + lastLength === offset &&
      (starts[last] ?? 0) + lastLength === this.length
    ) {
      lengths[last] = lastLength + s.length;
    } else {
      nodes.push(node);
      starts.push(this.length);
      offsets.push(offset);
      lengths.push(s.length);
    }
    this.put(s);
  }
}

/** Both ends of a stretch as places in text nodes; null where no character of it stands in the page. */
export function boundaries(segments: Segments, span: Span): StaticRangeInit | null {
  const { nodes, starts, offsets, lengths } = segments;
  let first = segmentAt(segments.starts, span.start);
  // A start between two segments (a separator, a drawn mark) moves on to the next character.
  if (first < 0 || (starts[first] ?? 0) + (lengths[first] ?? 0) <= span.start) first++;
  const last = segmentAt(segments.starts, span.end - 1);
  const startContainer = nodes[first];
  const endContainer = nodes[last];
  if (!startContainer || !endContainer || last < first) return null;
  const startOffset = (offsets[first] ?? 0) + Math.max(0, span.start - (starts[first] ?? 0));
  const endOffset = (offsets[last] ?? 0) + Math.min(lengths[last] ?? 0, span.end - (starts[last] ?? 0));
  return { startContainer, startOffset, endContainer, endOffset };
}
