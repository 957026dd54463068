/** Numbers for charts. Pure; times are UTC milliseconds, told in the reader's time zone. */

export interface Count {
  key: string;
  label: string;
  count: number;
}

export interface Moment {
  time: number;
  count: number;
}

export type Unit = 'day' | 'month' | 'quarter' | 'year' | 'decade';

/** One stretch of time, those without anything included. */
interface Stretch {
  start: number;
  count: number;
}

export interface Series {
  unit: Unit;
  stretches: Stretch[];
}

/** More columns than this cannot be read. */
const MAX_STRETCHES = 24;
const UNITS: readonly Unit[] = ['day', 'month', 'quarter', 'year', 'decade'];

/** The number of a stretch of time since year 0 (for days: since 1970). */
function numberOf(time: number, unit: Unit): number {
  const date = new Date(time);
  const year = date.getFullYear();
  switch (unit) {
    case 'day':
      return Math.round(Date.UTC(year, date.getMonth(), date.getDate()) / 86_400_000);
    case 'month':
      return year * 12 + date.getMonth();
    case 'quarter':
      return year * 4 + Math.floor(date.getMonth() / 3);
    case 'year':
      return year;
    case 'decade':
      return Math.floor(year / 10);
  }
}

function startOf(number: number, unit: Unit): number {
  switch (unit) {
    case 'day': {
      const day = new Date(number * 86_400_000);
      return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()).getTime();
    }
    case 'month':
      return new Date(Math.floor(number / 12), number % 12, 1).getTime();
    case 'quarter':
      return new Date(Math.floor(number / 4), (number % 4) * 3, 1).getTime();
    case 'year':
      return new Date(number, 0, 1).getTime();
    case 'decade':
      return new Date(number * 10, 0, 1).getTime();
  }
}

/** Counts by the smallest unit of time that makes few enough columns; without gaps, so that nothing stays unseen. */
export function timeSeries(moments: readonly Moment[]): Series {
  if (moments.length === 0) return { unit: 'day', stretches: [] };
  let first = Infinity;
  let last = -Infinity;
  for (const { time } of moments) {
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  const fits = (unit: Unit): boolean => numberOf(last, unit) - numberOf(first, unit) < MAX_STRETCHES;
  const unit = UNITS.find(fits) ?? 'decade';
  const counts = new Map<number, number>();
  for (const { time, count } of moments) {
    const number = numberOf(time, unit);
    counts.set(number, (counts.get(number) ?? 0) + count);
  }
  // Decades may be more than fit: then the latest of them, and a date from before print is left to the lists.
  const to = numberOf(last, unit);
  const from = Math.max(numberOf(first, unit), to - MAX_STRETCHES + 1);
  const stretches = [];
  for (let number = from; number <= to; number++) {
    stretches.push({ start: startOf(number, unit), count: counts.get(number) ?? 0 });
  }
  return { unit, stretches };
}

/** Sums counts by label, in any spelling of case; most first. */
export function sumByLabel(counts: Iterable<{ label: string; count: number }>): Count[] {
  const sums = new Map<string, Count>();
  for (const { label, count } of counts) {
    const key = label.trim().toLocaleLowerCase();
    const sum = sums.get(key);
    if (sum) sum.count += count;
    else sums.set(key, { key, label: label.trim(), count });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}
