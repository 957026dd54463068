/**
 * Where in a page to look: around the places where the longest words of what was kept stand together. Native search for
 * a few words is all that the length of the page costs.
 */
import type { Span } from '../model';
import { isWordCode } from './letters';
import type { Pattern } from './selectors';

/** Words looked up, of the quotation and of the context on each side. */
const MAX_SEEDS = 6;
const MAX_CONTEXT_SEEDS = 3;
const MIN_SEED_LETTERS = 4;
/** A longer run of letters is looked up by its beginning: scripts without blanks have no words to find. */
const MAX_SEED_LETTERS = 12;
/** A word that stands in more places says nothing. */
const MAX_PLACES = 10;
/** How far apart words may point that mean the same place: an advert may stand between them. */
const MAX_APART_LETTERS = 800;
const MARGIN_LETTERS = 160;
const MAX_WINDOWS = 3;

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

/**
 * The stretches of the page's letters worth a close look, best first; none where too few words agree.
 * `home`: the letter where the quotation stood when it was described, null if that is not known.
 */
export function findWindows(letters: string, pattern: Pattern, home: number | null): Span[] {
  const { text, start, end } = pattern;
  const seeds = [
    ...seedsOf(pattern, 0, start, MAX_CONTEXT_SEEDS),
    ...seedsOf(pattern, start, end, MAX_SEEDS),
    ...seedsOf(pattern, end, text.length, MAX_CONTEXT_SEEDS),
  ];
  const least = Math.max(2, Math.ceil(seeds.length / 3));
  const votes = votesOf(letters, seeds, least);
  const windows: { span: Span; seeds: number }[] = [];
  for (let first = 0; first < votes.length; ) {
    const from = (votes[first] as Vote).start;
    const agreeing = new Set<number>();
    let last = first;
    while (last < votes.length && (votes[last] as Vote).start - from <= MAX_APART_LETTERS) {
      agreeing.add((votes[last] as Vote).seed);
      last++;
    }
    const to = (votes[last - 1] as Vote).start;
    if (agreeing.size >= least) {
      const span = {
        start: Math.max(0, from - start - MARGIN_LETTERS),
        end: Math.min(letters.length, to + text.length - start + MARGIN_LETTERS),
      };
      windows.push({ span, seeds: agreeing.size });
      first = last;
    } else first++;
  }
  if (windows.length === 0) return lastResort(letters, pattern, home);
  windows.sort((a, b) => b.seeds - a.seeds);
  return windows.slice(0, MAX_WINDOWS).map(({ span }) => span);
}

/** No longer words than these are looked for alone. */
const FEW_LETTERS = 32;
/** And no further from their old place than this share of the page. */
const FAR_SHARE = 0.06;

/** Where all around is new (a translated page), a name or a number may still stand where it was. */
function lastResort(letters: string, { text, start, end }: Pattern, home: number | null): Span[] {
  if (home === null || end - start > FEW_LETTERS) return [];
  const words = text.slice(start, end);
  const from = Math.max(0, Math.floor(home - FAR_SHARE * letters.length));
  const to = home + FAR_SHARE * letters.length;
  const windows: Span[] = [];
  for (let at = letters.indexOf(words, from); at >= 0 && at < to; at = letters.indexOf(words, at + words.length)) {
    if (windows.length === MAX_WINDOWS) return [];
    windows.push({ start: Math.max(0, at - start - MARGIN_LETTERS), end: at + text.length - start + MARGIN_LETTERS });
  }
  return windows;
}

/** The longest words of a part of the pattern. */
function seedsOf({ text, codes, starts, start }: Pattern, from: number, to: number, most: number): Seed[] {
  const seeds: Seed[] = [];
  let begin = from;
  for (let k = from; k < to; k++) {
    const isWord = isWordCode(codes[k] ?? 0);
    // A word ends at a mark, and where something that is no letter stood in the original.
    const ends = !isWord || k + 1 === to || (starts[k + 1] ?? 0) - (starts[k] ?? 0) > 1;
    if (!ends) continue;
    const end = isWord ? k + 1 : k;
    if (end - begin >= MIN_SEED_LETTERS) {
      seeds.push({ word: text.slice(begin, Math.min(end, begin + MAX_SEED_LETTERS)), at: begin - start });
    }
    begin = k + 1;
  }
  return seeds.sort((a, b) => b.word.length - a.word.length).slice(0, most);
}

/** What the seeds vote for; nothing as soon as too few can agree. */
function votesOf(letters: string, seeds: readonly Seed[], least: number): Vote[] {
  const votes: Vote[] = [];
  let missing = 0;
  for (let seed = 0; seed < seeds.length; seed++) {
    const { word, at } = seeds[seed] as Seed;
    const before = votes.length;
    for (let k = letters.indexOf(word); k >= 0; k = letters.indexOf(word, k + word.length)) {
      if (votes.length - before === MAX_PLACES) {
        votes.length = before;
        break;
      }
      votes.push({ start: k - at, seed });
    }
    if (votes.length === before && ++missing > seeds.length - least) return [];
  }
  return votes.sort((a, b) => a.start - b.start);
}
