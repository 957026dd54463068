/** The day on which an article came out: as the page writes it, never moved by a time zone. */

interface Published {
  /** UTC milliseconds; null where it is not known. */
  publishedAt: number | null;
  /** The day as the page wrote it, `2026-04-03`; records from before it was kept have none. */
  publishedDay?: string | null | undefined;
}

/** `2026-04-03`; empty where the day is not known. */
export function publicationDay({ publishedAt, publishedDay }: Published): string {
  if (publishedDay) return publishedDay;
  if (publishedAt === null || !Number.isFinite(publishedAt)) return '';
  const date = new Date(publishedAt);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** The day as the reader's locale writes it, the same day in every zone; empty where it is not known. */
export function publicationDayInWords(published: Published, month: 'short' | 'long'): string {
  const day = publicationDay(published);
  if (day === '') return '';
  return new Date(day).toLocaleDateString(undefined, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });
}

/**
 * A moment on that day in the reader's time zone, UTC milliseconds, for what is ordered or counted by the reader's
 * calendar: the very moment where it is known and falls on that day here, else noon. null where the day is not known.
 */
export function publicationMoment(published: Published): number | null {
  const [year, month, day] = publicationDay(published).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const { publishedAt } = published;
  const noon = new Date(year, month - 1, day, 12);
  const isThatDay = publishedAt !== null && new Date(publishedAt).toDateString() === noon.toDateString();
  return isThatDay ? publishedAt : noon.getTime();
}
