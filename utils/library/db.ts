/** The library's database: tables, indexes, versions. Rows hold the record as it travels, and beside it what is ours. */
import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import {
  type Annotation,
  type Article,
  type Colour,
  type DeviceId,
  FIRST_COLOUR,
  type Person,
  type Sighting,
  type Stamp,
  type Status,
  stampTime,
} from '../model';
import { codeOf } from '../model/errors';
import { publicationDay } from '../model/publication-day';
import { searchForm } from '../text/normal';
import { isShown, tagsOf } from './view';

/** Fields beside `record` are derived from it when it is written, for the indexes; `seq` counts this device's writes. */
export interface AnnotationRow {
  id: string;
  articleId: string;
  seq: number;
  /** 1 if the library shows it. A number, since IndexedDB has no index over booleans. */
  shown: 0 | 1;
  createdAt: number;
  updatedAt: number;
  status: Status;
  /** The speaker's name in the form in which names are searched; '' without one. */
  speaker: string;
  tags: string[];
  record: Annotation;
}

export interface ArticleRow {
  id: string;
  seq: number;
  /** Ids of the articles this one is joined to, by its own `sameAs`. */
  joined: string[];
  outlet: string;
  /** How many of its annotations the library shows, and when the newest of them was made. */
  shown: number;
  newestAt: number;
  record: Article;
}

export interface SightingRow {
  id: string;
  annotationId: string;
  articleId: string;
  seq: number;
  record: Sighting;
}

export interface PersonRow {
  id: string;
  names: string[];
  seq: number;
  record: Person;
}

/** Which article an address leads to; only for articles of which something is kept. Key: `addressKey`. */
export interface AddressRow {
  address: string;
  articleId: string;
}

export interface SiteRow {
  host: string;
  pausedAt: number;
}

/** A site on which nothing is recognised. */
export interface QuietRow {
  host: string;
}

/** This device's name in stamps. In a table of its own: it is in no export. */
interface DeviceRow {
  key: 'device';
  id: DeviceId;
  /** Ids it had before, and shares with another machine. */
  shared?: DeviceId[];
}

/** Where the clock and the count of writes stand. */
interface CounterRow {
  key: 'counters';
  stamp: Stamp;
  seq: number;
}

/** Version 1: the first release. A new version repeats only the tables it changes. */
export const VERSION_1 = {
  annotations: 'id, seq, [shown+createdAt], [shown+speaker+createdAt], [articleId+shown+createdAt], *tags',
  articles: 'id, seq, *joined, newestAt, [outlet+newestAt]',
  sightings: 'id, seq, annotationId, articleId',
  people: 'id, seq, *names',
  addresses: 'address, articleId',
  sites: 'host',
  device: 'key',
  counters: 'key',
};

/** Version 2: by status, for "to check" among many. */
const VERSION_2 = {
  annotations: `${VERSION_1.annotations}, [shown+status+createdAt]`,
};

/** Version 3: sites on which nothing is recognised. */
const VERSION_3 = { quiet: 'host' };

/** The database. All tables are read freely; records are written by `commit` alone. */
export class Library extends Dexie {
  declare annotations: EntityTable<AnnotationRow, 'id'>;
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare sightings: EntityTable<SightingRow, 'id'>;
  declare people: EntityTable<PersonRow, 'id'>;
  declare addresses: EntityTable<AddressRow, 'address'>;
  declare sites: EntityTable<SiteRow, 'host'>;
  declare quiet: EntityTable<QuietRow, 'host'>;
  declare device: Table<DeviceRow, string>;
  declare counters: Table<CounterRow, string>;

  /** `defaultColour`: what entries get that were made before colours were kept. */
  constructor(name = 'verbatim', defaultColour: () => Promise<Colour> = async () => FIRST_COLOUR) {
    // Strict: a write is acknowledged when it is on the disk, not when the browser has put it into a buffer.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores(VERSION_1);
    this.version(2)
      .stores(VERSION_2)
      .upgrade((transaction) =>
        transaction
          .table<AnnotationRow>('annotations')
          .toCollection()
          // All that is derived is derived anew, so the next version can do the same.
          .modify((row, at) => {
            at.value = annotationRow(row.record, row.seq);
          }),
      );
    this.version(3).stores(VERSION_3);
    this.version(4).upgrade(async (transaction) => {
      // The browser's storage is asked while the upgrade waits, or it would be over.
      const colour = await Dexie.waitFor(defaultColour());
      await storeWhatIsShown(transaction, colour);
    });
  }
}

const DAY_MS = 86_400_000;

/** Version 4: the colour that an entry is shown in, and the day that an article came out on, are in the records. */
async function storeWhatIsShown(transaction: Transaction, defaultColour: Colour): Promise<void> {
  const coloured = await transaction
    .table<AnnotationRow>('annotations')
    .toCollection()
    .modify((row) => {
      row.record.defaultColour ??= defaultColour;
    });
  await transaction
    .table<ArticleRow>('articles')
    .filter(({ record }) => !record.publishedDay && record.publishedAt !== null && record.publishedAt % DAY_MS === 0)
    .modify(({ record }) => {
      // Midnight is what a day without a time was read as. Of other times nobody knows the zone they were written in.
      record.publishedDay = publicationDay(record);
    });
  // Something is to be saved: the last backup has no colours.
  const counters = transaction.table<CounterRow>('counters');
  if (coloured > 0) await counters.toCollection().modify((row) => void row.seq++);
}

let opened: Library | undefined;
let readDefaultColour: (() => Promise<Colour>) | undefined;

/** Says where the library finds the default colour, should entries have none. A thread has nowhere to look. */
export function colourOldEntriesBy(read: () => Promise<Colour>): void {
  readDefaultColour = read;
}

/** The library of this browser, opened when first asked for. */
export function library(): Library {
  opened ??= new Library('verbatim', () => readDefaultColour?.() ?? Promise.resolve(FIRST_COLOUR));
  return opened;
}

/**
 * Does work on the library, and once more over a new connection where the first try failed by a fault of the machine:
 * one that met a full disk stays dead for as long as it is open, and nothing of the work was written. The next call gets
 * a new one in any case. Throws what the second try throws.
 */
export async function steadily<T>(library: Library, work: () => Promise<T>): Promise<T> {
  for (let isLast = false; ; isLast = true) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error)) throw error;
      // Opened anew by whatever asks next.
      library.close({ disableAutoOpen: false });
      if (isLast) throw error;
    }
  }
}

/** An annotation's row. */
export function annotationRow(record: Annotation, seq: number): AnnotationRow {
  return {
    id: record.id,
    articleId: record.articleId,
    seq,
    shown: isShown(record) ? 1 : 0,
    createdAt: record.createdAt,
    updatedAt: stampTime(record.stamp),
    status: record.status.value,
    speaker: searchForm(record.speaker.value.name ?? ''),
    tags: tagsOf(record).map(searchForm),
    record,
  };
}

/** An article's row; `shown` and `newestAt` are counted where its annotations are written. */
export function articleRow(record: Article, seq: number, counted: { shown: number; newestAt: number }): ArticleRow {
  const joined = Object.entries(record.sameAs).filter(([, same]) => same.value);
  return {
    id: record.id,
    seq,
    joined: joined.map(([id]) => id),
    outlet: searchForm(record.outlet),
    ...counted,
    record,
  };
}
