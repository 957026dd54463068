/** Records made of what another program wrote. The same input gives the same record, so importing twice changes nothing. */
import type { Annotation, AnnotationKind, Article, Colour, Selector, Stamp, Status } from '../../model';
import { MAX_AUTHORS, MAX_NOTE_CHARS, MAX_SHORT_CHARS, MAX_TAGS, MAX_WORDS_CHARS } from '../../model/limits';
import { webAddress } from '../../text/address';
import { articleIdOf, fnv1a, targetHash, uuidOf } from '../../text/hash';
import type { ProblemReason } from './types';

/** One annotation of another program, in plain values. */
export interface Foreign {
  /** What names it; the record's id is made of it. */
  origin: string;
  /** Whether its own program names it so, and nothing else: what is written there later replaces the earlier state. */
  named: boolean;
  /** The record's id itself, where it is one of ours. */
  id?: string;
  kind: AnnotationKind;
  words: string;
  selectors: Selector[];
  speaker: string | null;
  description?: string | null;
  colour?: Colour | null;
  /** The fingerprint of words and context, where the file has it and not the context. */
  sha256?: string;
  status?: Status;
  note: string;
  tags: string[];
  /** UTC milliseconds; 0 where the file does not say. */
  created: number;
  modified: number;
  source: ForeignSource;
}

interface ForeignSource {
  /** http or https; '' where there is none. */
  address: string;
  title: string;
  outlet: string;
  authors: string[];
  publishedAt: number | null;
  /** The day as the file writes it, where it writes a day. */
  publishedDay?: string;
}

/** Thrown for one annotation that cannot be taken. */
export class RecordRejected extends Error {
  readonly reason: ProblemReason;
  readonly field: string | undefined;

  constructor(reason: ProblemReason, field?: string) {
    super(`rejected: ${reason}${field ? ` (${field})` : ''}`);
    this.name = 'RecordRejected';
    this.reason = reason;
    this.field = field;
  }
}

/** A web address without its fragment, or '' for anything else. */
export function sourceAddress(value: string): string {
  const url = webAddress(value);
  if (!url) return '';
  url.hash = '';
  return url.href;
}

/** A date beyond this is none; stamps could not hold it. */
const LAST_DATE_MS = Date.UTC(3000, 0);

/** A date in a file as UTC milliseconds; null where it is none. */
export function dateOf(value: unknown): number | null {
  const time = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Math.abs(time) < LAST_DATE_MS ? Math.trunc(time) : null;
}

/** When something was written, UTC milliseconds; 0 where the file does not say. */
export function timeOf(value: unknown): number {
  return Math.max(0, dateOf(value) ?? 0);
}

const UNIQUE_NAME = /^(?:(?:https?|urn|tag):\S+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * What names an annotation of a file: its own id, where that names nothing else in the world (an IRI, a UUID), else with
 * what it is about: many tables count from 1, and `_:b0` is a name within one file.
 */
export function originOf(id: string | undefined, ...about: string[]): Pick<Foreign, 'origin' | 'named'> {
  if (id && UNIQUE_NAME.test(id)) return { origin: id, named: true };
  return { origin: [...(id ? [id] : []), ...about].join('\n'), named: false };
}

function checkLengths({ words, note, tags, speaker, source }: Foreign): void {
  if (words.length > MAX_WORDS_CHARS) throw new RecordRejected('too-long', 'words');
  if (note.length > MAX_NOTE_CHARS) throw new RecordRejected('too-long', 'note');
  if (tags.length > MAX_TAGS || tags.some((tag) => tag.length > MAX_SHORT_CHARS))
    throw new RecordRejected('too-long', 'tags');
  if ((speaker?.length ?? 0) > MAX_SHORT_CHARS) throw new RecordRejected('too-long', 'speaker');
  for (const field of ['title', 'outlet'] as const) {
    if (source[field].length > MAX_SHORT_CHARS) throw new RecordRejected('too-long', field);
  }
  if (source.authors.length > MAX_AUTHORS || source.authors.some((name) => name.length > MAX_SHORT_CHARS))
    throw new RecordRejected('too-long', 'authors');
}

/** Stands in stamps for the device of every other program. */
const FOREIGN_DEVICE = 'foreign0';

/**
 * The stamp of something that another program wrote at `time` (UTC milliseconds). The counter comes from the text, so
 * that two texts of one moment stay two versions.
 */
function foreignStamp(time: number, text = ''): Stamp {
  const counter = (fnv1a(text) % 36 ** 4).toString(36).padStart(4, '0');
  const milliseconds = Math.max(0, Math.trunc(time)).toString(36).padStart(9, '0');
  return `${milliseconds}-${counter}-${FOREIGN_DEVICE}`;
}

/** What a writer of the same foreign program had seen just before `time`: its own earlier versions. */
function foreignSeen(time: number): Record<string, Stamp> {
  return time > 0 ? { [FOREIGN_DEVICE]: foreignStamp(time - 1, '').replace(/-....-/, '-zzzz-') } : {};
}

/**
 * The article an annotation stands in.
 * @throws RecordRejected where the file does not say its web address.
 */
export async function foreignArticle({ id, source, created }: Foreign): Promise<Article> {
  const url = source.address;
  if (!url) throw new RecordRejected('no-source', 'address');
  return {
    id: await articleIdOf(url),
    url,
    urls: [],
    sameAs: {},
    title: source.title,
    // Of what was kept here an outlet without a name is known to have none.
    outlet: source.outlet || (id ? '' : new URL(url).hostname.replace(/^www\./, '')),
    authors: source.authors,
    publishedAt: source.publishedAt,
    ...(source.publishedDay ? { publishedDay: source.publishedDay } : {}),
    language: '',
    createdAt: created,
    stamp: foreignStamp(0),
  };
}

/**
 * The record of a foreign annotation.
 * @throws RecordRejected where it has no words or is too long.
 */
export async function foreignAnnotation(foreign: Foreign, articleId: string): Promise<Annotation> {
  const words = foreign.words.trim();
  if (!words) throw new RecordRejected('no-words', 'words');
  checkLengths(foreign);
  const { created, modified, note } = foreign;
  const at = foreignStamp(created);
  const tags = [...new Set(foreign.tags.map((tag) => tag.trim()).filter(Boolean))];
  const noteStamp = foreignStamp(modified, note);
  return {
    id: foreign.id ?? (await uuidOf(foreign.origin)),
    articleId,
    kind: foreign.kind,
    target: {
      exact: words,
      selectors: foreign.selectors.length ? foreign.selectors : [{ type: 'TextQuoteSelector', exact: words }],
      sha256: foreign.sha256 ?? (await targetHash(words, foreign.selectors)),
      capturedAt: created,
      stamp: at,
    },
    speaker: {
      // A file that names nobody must not keep the page from saying who spoke.
      value: {
        name: foreign.speaker,
        mention: null,
        via: null,
        description: foreign.description ?? null,
        origin: foreign.speaker ? 'corrected' : 'detected',
      },
      stamp: at,
    },
    notes: note.trim() ? [{ text: note, stamp: noteStamp, seen: foreign.named ? foreignSeen(modified) : {} }] : [],
    tags: Object.fromEntries(tags.map((tag) => [tag, { value: true, stamp: at }])),
    colour: { value: foreign.colour ?? null, stamp: at },
    status: { value: foreign.status ?? 'none', stamp: at },
    dismissed: { value: false, stamp: at },
    kept: { value: true, stamp: at },
    observations: [],
    deletion: null,
    createdAt: created,
    stamp: note.trim() && noteStamp > at ? noteStamp : at,
  };
}
