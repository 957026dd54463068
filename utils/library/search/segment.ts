/**
 * The index as flat arrays: they are written to the disk and read back as they are, and a query walks them without
 * making objects. Documents are in order of `createdAt`, terms in order of code units, so that a prefix is one stretch
 * of terms and its postings one stretch of the postings.
 */
import { COLOURS, type Colour, STATUSES, type Status } from '../../model';

/** Where a word stands, as bits; also the weight of a hit there. */
export const FIELD = { words: 1, note: 2, speaker: 4, title: 8, outlet: 16, tag: 32 } as const;

/** Stands between two fields in `forward`, so that no phrase runs from one into the next. */
export const FIELD_BREAK = 0xffffffff;

/** Bits of `flags`: the status in the lowest three, the colour (0 for none) in the highest three. */
export const STATUS_BITS = 7;
export const HAS_NOTE = 8;
export const HAS_TAG = 16;
export const COLOUR_SHIFT = 5;

/** What the index needs of an annotation. */
export interface Doc {
  id: string;
  createdAt: number;
  /** The day the article came out on, `2026-04-03`; '' where it is not known. */
  published: string;
  words: string;
  note: string;
  speaker: string;
  title: string;
  outlet: string;
  tags: string[];
  status: Status;
  colour: Colour | null;
}

export interface Segment {
  /** Version of this layout. */
  layout: number;
  /** The library's count of writes up to which this is true. */
  seq: number;
  count: number;
  /** 16 bytes a document. */
  ids: Uint8Array;
  created: Float64Array;
  /** As `dayNumber` has days; 0 where it is not known. */
  published: Int32Array;
  flags: Uint8Array;
  /** All terms, sorted, with line breaks between. */
  vocabulary: string;
  /** For each term where its postings start; one more for the end. */
  starts: Uint32Array;
  /** Document numbers, rising within a term, and in which fields. */
  postings: Uint32Array;
  fields: Uint8Array;
  /** For each document where its words start in `forward`; one more for the end. */
  forwardStarts: Uint32Array;
  /** Term numbers in text order, the fields words, note, speaker, title, outlet and each tag ended by FIELD_BREAK. */
  forward: Uint32Array;
  /** Names in their normal form without accents, which is how the library's own index has them, by number. */
  speakers: string[];
  /** Each document's number of a name. */
  speakerOf: Uint32Array;
  /** Outlets as their words are searched. */
  outlets: string[];
  outletOf: Uint32Array;
  /** Tags in their normal form without accents, which is how the library's own index has them. */
  tags: string[];
  tagStarts: Uint32Array;
  tagOf: Uint32Array;
}

/** Raised when a segment on the disk can no longer be read as it is. */
export const LAYOUT_VERSION = 7;

/** A day of the calendar as a number that is greater for a later day, in no time zone: 20260403. */
export function dayNumber(year: number, month: number, day: number): number {
  return (year * 100 + month) * 100 + day;
}

/** A colour as the flags hold it. */
export function colourNumber(colour: Colour | null): number {
  return colour === null ? 0 : COLOURS.indexOf(colour) + 1;
}

/** A document's flags. */
export function flagsOf({ status, note, tags, colour }: Pick<Doc, 'status' | 'note' | 'tags' | 'colour'>): number {
  const has = (note === '' ? 0 : HAS_NOTE) | (tags.length === 0 ? 0 : HAS_TAG);
  return STATUSES.indexOf(status) | has | (colourNumber(colour) << COLOUR_SHIFT);
}
