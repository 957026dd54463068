/** The first so many of many hits, without sorting them all. */
import type { Hits } from './evaluate';

const BUCKETS = 2048;

/** The `count` best documents by score, the newer first among equals, best first. */
export function best({ docs, scores }: Hits, count: number): Uint32Array {
  let top = 0;
  for (const doc of docs) top = Math.max(top, scores[doc] ?? 0);
  const bucketOf = (doc: number): number =>
    top === 0 ? 0 : Math.min(BUCKETS - 1, Math.floor(((scores[doc] ?? 0) / top) * BUCKETS));
  const sizes = new Uint32Array(BUCKETS);
  for (const doc of docs) {
    const bucket = bucketOf(doc);
    sizes[bucket] = (sizes[bucket] ?? 0) + 1;
  }
  let cut = BUCKETS;
  for (let enough = 0; cut > 0 && enough < count; ) enough += sizes[--cut] ?? 0;
  // All alike (a query of filters alone, say): they are in order of age already, and may be very many.
  if (top === 0) return byDate({ docs, scores }, count, true);
  const chosen = docs.filter((doc) => bucketOf(doc) >= cut);
  return chosen.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a).slice(0, count);
}

/** The newest `count` documents, newest first, or the oldest, oldest first. */
export function byDate({ docs }: Hits, count: number, newest: boolean): Uint32Array {
  return newest ? docs.slice(Math.max(0, docs.length - count)).reverse() : docs.slice(0, count);
}
