/**
 * Lays a kept quotation beside a stretch of a page: runs of the same words, chained in order, what lies between two runs
 * paid for. Local: only the shared part counts.
 */
import { CONTENT_BITS, type Prepared } from './prepare';
import { GAP, type Tokens } from './tokens';

/** A run of the same words: `length` words from `page` on in the page, from `quote` on in the quotation. */
export interface Run {
  page: number;
  quote: number;
  length: number;
}

export interface Alignment {
  /** The runs in order. */
  runs: Run[];
  /** Bits of the shared words less what the gaps cost. */
  score: number;
}

/** Words outside any marks between two pieces (an attribution): so many at most. */
const MAX_ASIDE_WORDS = 30;
/** Words between the marks that the quotation does not have: so many at most in one place. */
const MAX_INSERTED_WORDS = 12;
/** The same outside of any marks. */
const MAX_INSERTED_UNMARKED_WORDS = 3;
/** Words of the quotation left out in one place without a sign: so many at most. */
const MAX_DROPPED_WORDS = 12;
const INSERTED_COST = 4;
const DROPPED_COST = 4;
const SIGN_COST = 4;
const ASIDE_COST = 10;
const MAX_RUNS = 300;
/** So many shared parts in one stretch at most. */
const MAX_PARTS = 8;
/** A run worth less than this is no beginning of anything. */
const MIN_RUN_BITS = 8;

/** The places of each word of a quotation, as chains in two arrays. */
export interface Places {
  heads: Int32Array;
  next: Int32Array;
  mask: number;
}

/** Where each word of a quotation stands, for `align`. Linear. */
export function placesOf(quote: Tokens): Places {
  let size = 16;
  while (size < quote.count * 2) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(quote.count);
  for (let i = quote.count - 1; i >= 0; i--) {
    const slot = (quote.stem[i] ?? 0) & (size - 1);
    next[i] = heads[slot] ?? -1;
    heads[slot] = i;
  }
  return { heads, next, mask: size - 1 };
}

function runsIn(quote: Prepared, places: Places, page: Prepared, from: number, to: number): Run[] {
  const q = quote.tokens.stem;
  const p = page.tokens.stem;
  const { inside } = page.tokens;
  const m = quote.tokens.count;
  const found: Run[] = [];
  for (let i = from; i < to; i++) {
    const word = p[i] ?? 0;
    for (let j = places.heads[word & places.mask] ?? -1; j >= 0; j = places.next[j] ?? -1) {
      if (q[j] !== word || (i > from && j > 0 && q[j - 1] === p[i - 1] && inside[i - 1] === inside[i])) continue;
      let length = 1;
      let worth = page.bits[i] ?? 0;
      while (i + length < to && j + length < m && q[j + length] === p[i + length] && inside[i + length] === inside[i]) {
        worth += page.bits[i + length] ?? 0;
        length++;
      }
      if (worth >= MIN_RUN_BITS) found.push({ page: i, quote: j, length });
    }
  }
  return found;
}

/** What a page does between two words, by its marks: words inside and outside of marks, and signs of a cut. */
function between(page: Tokens, from: number, to: number): { inside: number; outside: number; sign: boolean } {
  let inside = 0;
  let bracketed = 0;
  let bracket = false;
  let signs = 0;
  for (let i = from; i <= to; i++) {
    const gap = page.gap[i] ?? 0;
    signs |= gap & (GAP.dots | GAP.bracketOpens | GAP.closes);
    if ((gap & GAP.bracketOpens) !== 0) bracket = true;
    if ((gap & GAP.bracketCloses) !== 0) bracket = false;
    if (i === to) break;
    if (bracket) bracketed++;
    else if ((page.inside[i] ?? 0) === 1) inside++;
  }
  return { inside, outside: to - from - inside - bracketed, sign: signs !== 0 };
}

/** Cost of going from one run to the next; Infinity where they do not belong together. */
function gapCost(quote: Prepared, page: Prepared, a: Run, b: Run, skip: number): number {
  const p0 = a.page + a.length;
  const q0 = a.quote + a.length;
  const dp = b.page + skip - p0;
  const dq = b.quote + skip - q0;
  const tokens = page.tokens;
  if (dp === 0 && dq === 0) return 0;
  const { inside, outside, sign } = between(tokens, p0, b.page + skip);
  if (outside > MAX_ASIDE_WORDS || inside > MAX_INSERTED_WORDS) return Number.POSITIVE_INFINITY;
  const before = tokens.inside[p0 - 1] ?? 0;
  const after = tokens.inside[b.page + skip] ?? 0;
  // Words on one side of a mark only: another sentence, unless they stand at the mark.
  if (before !== after) return Number.POSITIVE_INFINITY;
  let cost = 0;
  let left = dq;
  if (before === 1) {
    if (outside > 0) cost += ASIDE_COST + outside * 0.5;
  } else {
    if (outside > MAX_INSERTED_UNMARKED_WORDS) return Number.POSITIVE_INFINITY;
    cost += outside * INSERTED_COST;
  }
  // A word for a word costs once.
  const swapped = Math.min(inside, dq);
  cost += swapped * INSERTED_COST;
  left -= swapped;
  cost += (inside - swapped) * INSERTED_COST;
  if (left > 0) {
    const quoteSign = between(quote.tokens, q0, q0 + dq).sign;
    if (sign || quoteSign) cost += Math.min(SIGN_COST + left * 0.5, 20);
    else if (left > MAX_DROPPED_WORDS) return Number.POSITIVE_INFINITY;
    else cost += left * DROPPED_COST;
  }
  return cost;
}

/**
 * The shared parts of a quotation and a page between two of the page's words, best first, none over another. `least`: the
 * score below which a part is of no interest.
 */
export function align(
  quote: Prepared,
  places: Places,
  page: Prepared,
  from: number,
  to: number,
  least: number,
): Alignment[] {
  let runs = runsIn(quote, places, page, from, to);
  if (runs.length > MAX_RUNS) {
    runs = runs.filter((run) => run.length > 1);
    if (runs.length > MAX_RUNS) runs = runs.sort((a, b) => b.length - a.length).slice(0, MAX_RUNS);
  }
  runs.sort((a, b) => a.page - b.page || a.quote - b.quote);
  const found: Alignment[] = [];
  while (runs.length > 0 && found.length < MAX_PARTS) {
    const best = trimOutside(page, bestChain(quote, page, runs));
    if (best.score < least) break;
    found.push(best);
    const first = best.runs[0];
    const last = best.runs[best.runs.length - 1];
    if (first === undefined || last === undefined) break;
    runs = runs.filter((run) => run.page + run.length <= first.page || run.page >= last.page + last.length);
  }
  return found;
}

/**
 * Where a part stands between marks but for its ends, these go: the writer's words that happen to be the same. Before the
 * mark they stay where they begin the quotation or say something (a negotiator, "like you folks").
 */
function trimOutside(page: Prepared, found: Alignment): Alignment {
  const { inside } = page.tokens;
  const runs = found.runs.slice();
  let { score } = found;
  if (!runs.some((run) => inside[run.page] === 1)) return found;
  for (let last = runs.at(-1); last !== undefined && runs.length > 1; last = runs.at(-1)) {
    if (inside[last.page] === 1) break;
    score -= worthOf(page.bits, last.page, last.page + last.length);
    runs.pop();
  }
  for (let first = runs[0]; first !== undefined && runs.length > 1; first = runs[0]) {
    if (inside[first.page] === 1 || first.quote === 0) break;
    let loud = false;
    for (let k = 0; k < first.length; k++) if ((page.bits[first.page + k] ?? 0) >= CONTENT_BITS) loud = true;
    if (loud) break;
    score -= worthOf(page.bits, first.page, first.page + first.length);
    runs.shift();
  }
  return { runs, score };
}

/** A changed word next to the first or last: so many words are looked past. */
const LOOK_PAST_WORDS = 2;

/**
 * Takes in the quotation's first and last words where only a word or two beside them was changed: too little for a run of
 * their own, but not where the quotation, or the page's, begins or ends. For naming only: it would make a match look better than it is.
 */
export function complete(quote: Prepared, page: Prepared, found: Alignment): Alignment {
  const first = found.runs[0];
  const last = found.runs.at(-1);
  if (first === undefined || last === undefined) return found;
  const q = quote.tokens;
  const p = page.tokens;
  const head = edge(quote, page, first.page - 1, first.quote - 1, -1);
  const tail = edge(quote, page, last.page + last.length, last.quote + last.length, 1);
  const runs = found.runs.slice();
  if (head !== null && (head.quote === 0 || ((p.gap[head.page] ?? 0) & GAP.opens) !== 0)) runs.unshift(head);
  if (tail !== null) {
    const ends = tail.quote + tail.length === q.count;
    if (ends || ((p.gap[tail.page + tail.length] ?? 0) & GAP.closes) !== 0) runs.push(tail);
  }
  return { runs, score: found.score };
}

/** The nearest run beside a part, looking one way from the words next to it. */
function edge(quote: Prepared, page: Prepared, from: number, start: number, way: 1 | -1): Run | null {
  const p = page.tokens;
  const q = quote.tokens;
  const same = (i: number, j: number): boolean =>
    i >= 0 && j >= 0 && i < p.count && j < q.count && p.inside[i] === 1 && p.stem[i] === q.stem[j];
  for (let past = 1; past <= LOOK_PAST_WORDS * 2; past++) {
    for (let dp = Math.max(0, past - LOOK_PAST_WORDS); dp <= Math.min(past, LOOK_PAST_WORDS); dp++) {
      const i = from + way * dp;
      const j = start + way * (past - dp);
      if (!same(i, j)) continue;
      let length = 1;
      while (same(i + way * length, j + way * length)) length++;
      return way === 1 ? { page: i, quote: j, length } : { page: i - length + 1, quote: j - length + 1, length };
    }
  }
  return null;
}

/** The bits of some words together. */
export function worthOf(bits: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += bits[i] ?? 0;
  return sum;
}

function bestChain(quote: Prepared, page: Prepared, runs: readonly Run[]): Alignment {
  const n = runs.length;
  const score = new Float64Array(n);
  const before = new Int32Array(n).fill(-1);
  const trim = new Int32Array(n);
  let top = 0;
  for (let r = 0; r < n; r++) {
    const b = runs[r];
    if (b === undefined) continue;
    const own = worthOf(page.bits, b.page, b.page + b.length);
    score[r] = own;
    for (let s = r - 1; s >= 0; s--) {
      const a = runs[s];
      if (a === undefined || a.quote >= b.quote || a.page >= b.page) continue;
      const far = b.page - (a.page + a.length);
      if (far > MAX_ASIDE_WORDS + MAX_INSERTED_WORDS) {
        if (far > 600) break;
        continue;
      }
      const overlap = Math.max(0, a.page + a.length - b.page, a.quote + a.length - b.quote);
      if (overlap >= b.length) continue;
      const reach = (score[s] ?? 0) + own - worthOf(page.bits, b.page, b.page + overlap);
      if (reach <= (score[r] ?? 0)) continue;
      const total = reach - gapCost(quote, page, a, b, overlap);
      if (total > (score[r] ?? 0)) {
        score[r] = total;
        before[r] = s;
        trim[r] = overlap;
      }
    }
    if ((score[r] ?? 0) > (score[top] ?? 0)) top = r;
  }
  const chain: Run[] = [];
  for (let r = top; r >= 0; r = before[r] ?? -1) {
    const run = runs[r];
    if (run === undefined) break;
    const cut = (before[r] ?? -1) >= 0 ? (trim[r] ?? 0) : 0;
    chain.push({ page: run.page + cut, quote: run.quote + cut, length: run.length - cut });
  }
  return { runs: chain.reverse(), score: score[top] ?? 0 };
}
