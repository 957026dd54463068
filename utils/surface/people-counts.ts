/** A person's numbers. Pure. */
import type { Entry } from '../library';
import { entryTime, type MetAt } from './fold';
import { type Count, type Moment, sumByLabel } from './series';

export interface PersonData {
  entries: Entry[];
  met: MetAt[];
  /** Names as they were last written, each with how often it is quoted; the most frequent first. */
  names: Count[];
}

/** By which outlets, and when, somebody's words came out. */
export function countEntries(entries: readonly Entry[]): { outlets: Count[]; moments: Moment[] } {
  return {
    outlets: sumByLabel(entries.map(({ article }) => ({ label: article?.outlet ?? '', count: 1 }))),
    moments: entries.map((entry) => ({ time: entryTime(entry), count: 1 })),
  };
}
