/**
 * The note as a multi-value register: a list of versions, each with the stamps its writer had seen. A version goes
 * only when a later one was written in knowledge of it; two written apart are both kept.
 * After Shapiro et al., "A comprehensive study of Convergent and Commutative Replicated Data Types" (2011), 3.2.2.
 */
import type { DeviceId, NoteVersion, Stamp } from '../model';
import { canonicalJson, greaterJson } from './canonical';
import { stampDevice } from './stamp';

type Seen = Record<DeviceId, Stamp>;

/** For each device the newer of two stamps. */
export function joinSeen(a: Seen, b: Seen): Seen {
  const joined = new Map(Object.entries(a));
  for (const [device, stamp] of Object.entries(b)) {
    const other = joined.get(device);
    if (other === undefined || other < stamp) joined.set(device, stamp);
  }
  return Object.fromEntries(joined);
}

/** Whether who had seen this had seen the version with that stamp. */
export function covers(seen: Seen, stamp: Stamp): boolean {
  const newest = Object.hasOwn(seen, stampDevice(stamp)) ? seen[stampDevice(stamp)] : undefined;
  return newest !== undefined && newest >= stamp;
}

/** Nobody has seen what came later: such entries are damage, and two versions could cover, and so drop, each other. */
export function withoutFuture<T extends { stamp: Stamp; seen: Seen }>(version: T): T {
  const entries = Object.entries(version.seen);
  const past = entries.filter(([, stamp]) => stamp < version.stamp);
  return past.length === entries.length ? version : { ...version, seen: Object.fromEntries(past) };
}

/** The versions that say something: an empty one stands for what was taken away. */
export function written(notes: readonly NoteVersion[]): NoteVersion[] {
  return notes.filter((version) => version.text !== '');
}

function compare(a: NoteVersion, b: NoteVersion): number {
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? -1 : 1;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

/** One version in two states: what either had seen, and fields unknown to this version of the program. */
function unite(a: NoteVersion, b: NoteVersion): NoteVersion {
  const fields = new Map<string, unknown>(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    fields.set(key, fields.has(key) ? greaterJson(fields.get(key), value) : value);
  }
  return { ...Object.fromEntries(fields), text: a.text, stamp: a.stamp, seen: joinSeen(a.seen, b.seen) };
}

/**
 * The versions of both that nobody had seen when writing another, oldest first. The newest version carries what all of
 * them, the ones that went included, had seen; the others carry nothing: with the whole of it in one place the outcome
 * does not depend on which of three met first.
 */
export function mergeNotes(a: NoteVersion[], b: NoteVersion[]): NoteVersion[] {
  const versions = new Map<string, NoteVersion>();
  for (const version of [...a, ...b].map(withoutFuture)) {
    const key = canonicalJson([version.stamp, version.text]);
    const other = versions.get(key);
    versions.set(key, other ? unite(other, version) : version);
  }
  const all = [...versions.values()].sort(compare);
  const seen = all.reduce((joined, version) => joinSeen(joined, version.seen), {});
  // The newest is never covered: what anyone had seen is older than what they wrote.
  const kept = all.filter((version) => !covers(seen, version.stamp));
  return kept.map((version, index) => ({ ...version, seen: index === kept.length - 1 ? seen : {} }));
}
