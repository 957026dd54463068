/**
 * Where in a page to look: around the places where the longest words of what was kept stand together. Native search for
 * a few words is all that the length of the page costs.
 */
import type { Span } from '../model';
import { isWordCode } from './letters';
import type { Kept } from './pattern';

/** Words looked up, of the quotation and of the context on each side. */
const SEEDS = 6;
const CONTEXT_SEEDS = 3;
const SHORTEST_SEED = 4;
/** A longer run of letters is looked up by its beginning: scripts without blanks have no words to find. */
const LONGEST_SEED = 12;
/** A word that stands in more places says nothing. */
const TOO_COMMON = 10;
/** How far apart words may point that mean the same place: an advert may stand between them. */
const APART = 800;
const MARGIN = 160;
const MOST_WINDOWS = 3;

interface Seed {
  word: string;
  /** Where it stands, counted from the start of the quotation. */
  at: number;
}

interface Vote {
  /** Where the quotation would begin if this is its word. */
  start: number;
  seed: number;
}

/** The stretches of the page worth a close look, best first; none where too few words agree. */
export function findWindows(raw: string, kept: Kept): Span[] {
  const { exact, prefix, suffix } = kept;
  const seeds = [
    ...seedsOf(prefix, -prefix.length, CONTEXT_SEEDS),
    ...seedsOf(exact, 0, SEEDS),
    ...seedsOf(suffix, exact.length, CONTEXT_SEEDS),
  ];
  const votes = votesOf(raw, seeds);
  const least = Math.max(2, Math.ceil(seeds.length / 3));
  const windows: { span: Span; seeds: number }[] = [];
  for (let first = 0; first < votes.length; ) {
    const start = (votes[first] as Vote).start;
    const agreeing = new Set<number>();
    let last = first;
    while (last < votes.length && (votes[last] as Vote).start - start <= APART) {
      agreeing.add((votes[last] as Vote).seed);
      last++;
    }
    const end = (votes[last - 1] as Vote).start;
    if (agreeing.size >= least) {
      const span = {
        start: Math.max(0, start - prefix.length - MARGIN),
        end: Math.min(raw.length, end + exact.length + suffix.length + MARGIN),
      };
      windows.push({ span, seeds: agreeing.size });
      first = last;
    } else first++;
  }
  if (windows.length === 0) return lastResort(raw, kept);
  windows.sort((a, b) => b.seeds - a.seeds);
  return windows.slice(0, MOST_WINDOWS).map(({ span }) => span);
}

/** No longer words than these are looked for alone. */
const FEW = 32;
/** And no further from their old place than this share of the page. */
const FAR = 0.06;

/** Where all around is new (a translated page), a name or a number may still stand where it was. */
function lastResort(raw: string, { exact, prefix, suffix, position }: Kept): Span[] {
  if (!position || exact.length > FEW) return [];
  const from = Math.max(0, Math.floor(position.start - FAR * raw.length));
  const to = position.start + FAR * raw.length;
  const windows: Span[] = [];
  for (let at = raw.indexOf(exact, from); at >= 0 && at < to; at = raw.indexOf(exact, at + exact.length)) {
    if (windows.length === MOST_WINDOWS) return [];
    windows.push({ start: Math.max(0, at - prefix.length - MARGIN), end: at + exact.length + suffix.length + MARGIN });
  }
  return windows;
}

function seedsOf(text: string, offset: number, most: number): Seed[] {
  const seeds: Seed[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordCode(text.charCodeAt(at))) continue;
    if (at - start >= SHORTEST_SEED) {
      seeds.push({ word: text.slice(start, Math.min(at, start + LONGEST_SEED)), at: offset + start });
    }
    start = at + 1;
  }
  return seeds.sort((a, b) => b.word.length - a.word.length).slice(0, most);
}

function votesOf(raw: string, seeds: readonly Seed[]): Vote[] {
  const votes: Vote[] = [];
  seeds.forEach(({ word, at }, seed) => {
    const found: Vote[] = [];
    for (let k = raw.indexOf(word); k >= 0; k = raw.indexOf(word, k + word.length)) {
      if (found.length === TOO_COMMON) return;
      found.push({ start: k - at, seed });
    }
    votes.push(...found);
  });
  return votes.sort((a, b) => a.start - b.start);
}
