/** What import and export formats share: entries going out, records and problems coming in. */
import type { Annotation, AnnotationView, Article, Person, Sighting } from '../../model';

/** One kept quotation or highlight on its way out. */
export interface ExportEntry {
  /** The whole record, for the format that loses nothing. */
  annotation: Annotation;
  view: AnnotationView;
  article: Article;
}

/** Entries in the order they are to be written; those of one article stand together. */
export type Entries = Iterable<ExportEntry> | AsyncIterable<ExportEntry>;

/** What a whole library holds besides its annotations. */
interface Rest {
  articles: Article[];
  sightings: Sighting[];
  people: Person[];
}

interface ExportContext {
  /** How many entries will come. */
  total: number;
  /** UTC milliseconds; stands in the file as the time of the export. */
  now: number;
  /** Only for a whole backup: what no annotation of the export brings along. */
  rest?: Rest;
}

export type Chunk = string | Uint8Array<ArrayBuffer>;

export interface ExportFormat {
  /** Ending of the file, without the point. */
  extension: string;
  mediaType: string;
  /** Writes the file piece by piece, so that the caller can show progress and stop. */
  write(entries: Entries, context: ExportContext): AsyncGenerator<Chunk>;
}

/** Why a part of a file was not taken. */
export interface Problem {
  /** Where: a line of a text file (from 1), or an entry of a list (from 1). */
  at: number;
  unit: 'line' | 'entry';
  reason: ProblemReason;
  /** The field that is wrong, where one is. */
  field?: string;
}

export type ProblemReason = 'no-words' | 'no-source' | 'bad-value' | 'too-long' | 'not-an-annotation' | 'reply';

/** What a file holds, as records ready to merge. */
export interface Imported extends Rest {
  /** Several may have one id, where a file has one thing twice: they are merged. */
  annotations: Annotation[];
  /** The file is a copy of records of ours in a form that loses some of it: what is known already is better. */
  isCopy: boolean;
  problems: Problem[];
}
