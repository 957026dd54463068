/** What each edit does to an annotation: pure, given the clock. One whose outcome stands already returns the record itself. */
import type { Annotation, Colour, Edit, NoteVersion, Stamp, Stamped, Target } from '../model';
import { canonicalJson } from './canonical';
import { KNOWN, newestStamp, restamp } from './merge';
import { covers, joinSeen, mergeNotes, written } from './notes';
import { type Clock, stampDevice, ZERO } from './stamp';
import { isDeleted, isForgotten } from './view';

/** Observations of one annotation are bounded: a page that words itself anew at each visit must not fill the disk. */
const MAX_OBSERVATIONS = 200;

type Create = Extract<Edit, { op: 'create' }>;

/** A new annotation. `sha256` is that of its words and context. */
export function createAnnotation(
  edit: Create,
  articleId: string,
  sha256: string,
  defaultColour: Colour,
  clock: Clock,
): Annotation {
  const stamp = clock.next();
  const { id, kind, exact, selectors, speaker, capturedAt } = edit;
  return {
    id,
    articleId,
    kind,
    target: { exact, selectors, sha256, capturedAt, stamp },
    speaker: { value: speaker, stamp },
    notes: [],
    tags: {},
    colour: { value: null, stamp },
    defaultColour,
    status: { value: 'none', stamp },
    dismissed: { value: false, stamp },
    kept: { value: false, stamp },
    observations: [],
    deletion: null,
    createdAt: capturedAt,
    stamp,
  };
}

/** Applies an edit. `sha256` is that of the new words, for `attach`. */
export function applyEdit(record: Annotation, edit: Edit, sha256: string, clock: Clock): Annotation {
  let last: Stamp = newestStamp(record);
  const next = (): Stamp => {
    last = clock.next(last);
    return last;
  };
  const changes = changesOf(record, edit, sha256, next, clock.now);
  return changes ? restamp({ ...record, ...changes }, last, KNOWN.annotation) : record;
}

function changesOf(
  record: Annotation,
  edit: Edit,
  sha256: string,
  next: () => Stamp,
  now: number,
): Partial<Annotation> | null {
  switch (edit.op) {
    case 'create':
      return null;
    case 'note':
      return writeNote(record, edit.text, edit.seen, next);
    case 'tag': {
      const old = Object.hasOwn(record.tags, edit.tag) ? record.tags[edit.tag] : undefined;
      if ((old?.value ?? false) === edit.on) return null;
      const tags = new Map(Object.entries(record.tags)).set(edit.tag, { ...old, value: edit.on, stamp: next() });
      return { tags: Object.fromEntries(tags) };
    }
    case 'colour':
      return set('colour', record.colour, edit.colour, next);
    case 'status':
      return set('status', record.status, edit.status, next);
    case 'speaker':
      return set('speaker', record.speaker, edit.speaker, next);
    case 'dismiss':
      return set('dismissed', record.dismissed, edit.dismissed, next);
    case 'keep':
      return set('kept', record.kept, edit.kept, next);
    case 'delete': {
      if (edit.deleted ? isDeleted(record) : !record.deletion?.deleted) return null;
      const { notes, seen } = readBy(record.notes, edit.seen, next);
      // Brought back, words are written anew: another device may yet forget those that were deleted.
      const back = edit.deleted ? notes : mergeNotes(notes, written(notes).map(anew(next)));
      return { notes: back, deletion: { deleted: edit.deleted, stamp: next(), seen, at: now } };
    }
    case 'attach': {
      const { exact, selectors, capturedAt } = edit;
      const target: Target = { ...record.target, exact, selectors, sha256, capturedAt, stamp: next() };
      const before = { exact: record.target.exact, seenAt: record.target.capturedAt };
      // What a quotation said when it was kept is evidence; a highlight that is extended is only redrawn.
      const worded = record.kind === 'quote' && before.exact !== '' && before.exact !== exact;
      const isNoted = worded && record.observations.length < MAX_OBSERVATIONS;
      return { target, observations: isNoted ? [...record.observations, before] : record.observations };
    }
    case 'observe': {
      const { exact, seenAt } = edit;
      const newest = record.observations.reduce((a, b) => (b.seenAt > a.seenAt ? b : a), {
        exact: record.target.exact as string | null,
        seenAt: -1,
      });
      if (newest.exact === exact || record.observations.length >= MAX_OBSERVATIONS) return null;
      next();
      return { observations: [...record.observations, { exact, seenAt }] };
    }
  }
}

function set<K extends 'colour' | 'status' | 'speaker' | 'dismissed' | 'kept'>(
  field: K,
  old: Annotation[K],
  value: Annotation[K]['value'],
  next: () => Stamp,
): Partial<Annotation> | null {
  if (canonicalJson(old.value) === canonicalJson(value)) return null;
  const changed: Stamped<Annotation[K]['value']> = { ...old, value, stamp: next() };
  return { [field]: changed };
}

/** A version as if it were written now, in knowledge of itself. */
const anew =
  (next: () => Stamp) =>
  (version: NoteVersion): NoteVersion => ({
    ...version,
    stamp: next(),
    seen: joinSeen(version.seen, { [stampDevice(version.stamp)]: version.stamp }),
  });

/**
 * What a writer who names these versions has seen. A version that is not named, but that the answer would cover
 * (two tabs of one browser write under one device), is written anew: so nobody's words go unseen.
 */
function readBy(notes: NoteVersion[], named: Stamp[], next: () => Stamp) {
  const read = notes.filter((version) => version.text === '' || named.includes(version.stamp));
  const seen = read.reduce(
    (all, version) => joinSeen(joinSeen(all, version.seen), { [stampDevice(version.stamp)]: version.stamp }),
    {},
  );
  const renewed = notes.filter((version) => !read.includes(version) && covers(seen, version.stamp)).map(anew(next));
  return { notes: mergeNotes(notes, renewed), seen };
}

function writeNote(record: Annotation, text: string, named: Stamp[], next: () => Stamp): Partial<Annotation> | null {
  const { notes } = record;
  const same = notes.find((version) => version.text === text);
  // The same edit sent again, because its answer was lost, must not make a second version.
  if (same && notes.every((version) => version === same || !named.includes(version.stamp))) return null;
  if (text === '' && notes.length === 0) return null;
  const read = readBy(notes, named, next);
  return { notes: mergeNotes(read.notes, [{ text, stamp: next(), seen: read.seen }]) };
}

/** SHA-256 of nothing. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const NOBODY: Annotation['speaker']['value'] = {
  name: null,
  mention: null,
  via: null,
  description: null,
  origin: 'detected',
};

/**
 * A deleted annotation without its words: what is left says that it was deleted. An empty version that has seen its notes
 * stands for them, so that they go from other devices too; what stands for the other words is older than all, so that
 * they come back whole from a device or a file that has them, should the reader want that. `byHand`: the reader wants
 * them gone on every device at once. Anything else is left as it is.
 */
export function forgetWords(record: Annotation, clock: Clock, byHand: boolean): Annotation {
  if (!isDeleted(record) || !record.deletion) return record;
  const { target, deletion } = record;
  if (isForgotten(record) && written(record.notes).length === 0 && (!byHand || deletion.forgotten)) return record;
  const stamps = record.notes.map((version) => version.stamp);
  const noteless = applyEdit(record, { op: 'note', id: record.id, text: '', seen: stamps }, '', clock);
  return {
    ...noteless,
    target: { ...target, exact: '', selectors: [], sha256: EMPTY_SHA256, stamp: ZERO },
    speaker: { value: NOBODY, stamp: ZERO },
    tags: {},
    observations: [],
    deletion: byHand ? { ...deletion, forgotten: true } : deletion,
  };
}
