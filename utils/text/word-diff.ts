/** Two wordings compared word by word, for reading side by side. Pure. */
import { normalForm } from './normal';
import { words } from './words';

/** A stretch of one wording: shared with the other, or its own. */
interface DiffPart {
  text: string;
  changed: boolean;
}

export interface WordDiff {
  before: DiffPart[];
  after: DiffPart[];
  /** No word differs (marks, dashes, blanks and case may). */
  same: boolean;
}

/** Above this many cells the table would cost more than it tells. */
const MAX_CELLS = 1_000_000;

interface Tokens {
  text: string;
  /** Start of each word; a word's stretch runs to the next word's start, so that nothing between is lost. */
  starts: number[];
  ends: number[];
  forms: string[];
}

function tokens(text: string): Tokens {
  const found = words(text);
  return {
    text,
    starts: found.map((w) => w.start),
    ends: found.map((w) => w.end),
    forms: found.map((w) => normalForm(text.slice(w.start, w.end))),
  };
}

/** Which words of both are in their longest common subsequence (dynamic programming, after Wagner and Fischer 1974). */
function common(a: string[], b: string[]): [boolean[], boolean[]] {
  const inA = a.map(() => false);
  const inB = b.map(() => false);
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) {
    inA[from] = true;
    inB[from] = true;
    from++;
  }
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
    inA[endA] = true;
    inB[endB] = true;
  }
  const rows = endA - from;
  const columns = endB - from;
  if (rows * columns > MAX_CELLS) return [inA, inB];
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      table[i * width + j] = a[from + i] === b[from + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    if (a[from + i] === b[from + j]) {
      inA[from + i++] = true;
      inB[from + j++] = true;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [inA, inB];
}

function parts({ text, starts, ends }: Tokens, shared: boolean[]): DiffPart[] {
  const out: DiffPart[] = [];
  const put = (from: number, to: number, changed: boolean): void => {
    if (to <= from) return;
    const last = out.at(-1);
    if (last && last.changed === changed) last.text += text.slice(from, to);
    else out.push({ text: text.slice(from, to), changed });
  };
  let at = 0;
  shared.forEach((same, k) => {
    const start = starts[k] ?? at;
    const end = ends[k] ?? start;
    // What stands between two changed words belongs to the change; else to what is shared.
    put(at, start, !same && k > 0 && shared[k - 1] === false);
    put(start, end, !same);
    at = end;
  });
  put(at, text.length, false);
  return out;
}

/** Compares two wordings word by word; marks, dashes, blanks and case do not count. */
export function diffWords(before: string, after: string): WordDiff {
  const a = tokens(before);
  const b = tokens(after);
  const [inA, inB] = common(a.forms, b.forms);
  return { before: parts(a, inA), after: parts(b, inB), same: inA.every(Boolean) && inB.every(Boolean) };
}
