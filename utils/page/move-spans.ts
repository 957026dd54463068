/** Carries places from one state of a text to the next, block by block: what stands in an unchanged block stays known. */

import type { Block, Span } from '../model';
import { firstWhere } from '../text/bisect';

interface Blocks {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Where a place of the old text is in the new one; null where its block has changed or is gone. */
export type Carry = (span: Span) => Span | null;

/**
 * Pairs blocks with the same words, in order (equal blocks keep their sequence). A place that runs over several blocks
 * is carried where all of them still follow each other; in a changed block where its words are the text's only ones.
 */
export function carry(before: Blocks, after: Blocks): Carry {
  if (before.text === after.text) return (span) => span;
  const pairs = pair(before, after);
  return (span) => inBlocks(span) ?? onlyOne(before.text.slice(span.start, span.end), after.text);

  function inBlocks(span: Span): Span | null {
    const first = blockAt(before.blocks, span.start);
    const last = blockAt(before.blocks, Math.max(span.start, span.end - 1));
    if (first < 0 || last < 0) return null;
    const target = pairs[first] ?? -1;
    for (let i = first; i <= last; i++) if (target < 0 || pairs[i] !== target + i - first) return null;
    const from = before.blocks[first];
    const to = after.blocks[target];
    if (!from || !to) return null;
    return { start: to.start + span.start - from.start, end: to.start + span.end - from.start };
  }
}

/** Fewer words than these (in code units) could be anybody's. */
const MIN_TELLING_CHARS = 16;

/** The words in a block that has changed around them, where they stand nowhere else. */
function onlyOne(words: string, text: string): Span | null {
  if (words.length < MIN_TELLING_CHARS) return null;
  const start = text.indexOf(words);
  return start < 0 || text.indexOf(words, start + 1) >= 0 ? null : { start, end: start + words.length };
}

/** The share of a text's blocks, by length, that another must have in common with it to be the same article. */
const MIN_COMMON_SHARE = 0.3;

/** Whether two texts are two articles: hardly a block of the first is in the second. */
export function isAnother(before: Blocks, after: Blocks): boolean {
  let common = 0;
  pair(before, after).forEach((target, i) => {
    const block = before.blocks[i];
    if (target >= 0 && block) common += block.end - block.start;
  });
  return common < MIN_COMMON_SHARE * before.text.length;
}

/** For each old block the index of the new one with the same words, or -1. */
function pair(before: Blocks, after: Blocks): Int32Array {
  const pairs = new Int32Array(before.blocks.length).fill(-1);
  const words = ({ text, blocks }: Blocks, i: number): string | null => {
    const block = blocks[i];
    return block ? text.slice(block.start, block.end) : null;
  };
  let head = 0;
  while (head < pairs.length && head < after.blocks.length && words(before, head) === words(after, head)) {
    pairs[head] = head;
    head++;
  }
  let tail = 0;
  const most = Math.min(pairs.length, after.blocks.length) - head;
  while (tail < most && words(before, pairs.length - 1 - tail) === words(after, after.blocks.length - 1 - tail)) {
    tail++;
    pairs[pairs.length - tail] = after.blocks.length - tail;
  }
  const waiting = new Map<string, number[]>();
  for (let i = head; i < after.blocks.length - tail; i++) {
    const key = words(after, i) ?? '';
    const list = waiting.get(key);
    if (list) list.push(i);
    else waiting.set(key, [i]);
  }
  for (let i = head; i < pairs.length - tail; i++) {
    const match = waiting.get(words(before, i) ?? '')?.shift();
    if (match !== undefined) pairs[i] = match;
  }
  return pairs;
}

/** Index of the block that holds an offset, or -1. */
function blockAt(blocks: readonly Block[], offset: number): number {
  const low = firstWhere(0, blocks.length, (at) => (blocks[at]?.end ?? 0) > offset);
  const block = blocks[low];
  return block && block.start <= offset ? low : -1;
}
