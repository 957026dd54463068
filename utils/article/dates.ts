/** Dates as sites write them, for machines and for readers. */

/** Which of 03/04/2026 is the day. */
export type DayOrder = 'day first' | 'month first' | 'unknown';

export interface WrittenDate {
  /** UTC milliseconds; where no zone is written, as if it were UTC. */
  time: number;
  /** The day as it is written, `2026-04-03`, whatever the zone. */
  day: string;
}

const MIN_DATE_MS = Date.UTC(1600, 0, 1);
const DAY_MS = 86_400_000;
const MAX_DATE_CHARS = 60;

const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2})(?::?\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const NUMBERS = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?:\D{1,5}(\d{1,2})[:.](\d{2}))?(?!\d)/;
const UNIX = /^(\d{10})(\d{3})?$/;
const ZONE = /(?:Z|GMT|UTC|[A-Z]{3,4}|[+-]\d{2}:?\d{2}(?: ?\([^()]*\))?)\s*$/;

const dayString = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A date that a field holds; null for what cannot be one, or may be another day. */
export function dateOf(
  field: string,
  order: DayOrder = 'unknown',
  languages: readonly string[] = ['en'],
): WrittenDate | null {
  const text = field.trim();
  const date = text.length > MAX_DATE_CHARS ? null : parse(text, order, languages);
  return date && isPast(date.time) ? date : null;
}

const isPast = (time: number): boolean => time >= MIN_DATE_MS && time <= Date.now() + DAY_MS;

function parse(text: string, order: DayOrder, languages: readonly string[]): WrittenDate | null {
  const unix = UNIX.exec(text);
  if (unix) return at(Number(unix[1]) * 1000 + Number(unix[2] ?? 0));
  const digits = DIGITS.exec(text);
  if (digits) {
    const [, year, month, day, hour = '00', minute = '00', zone = 'Z'] = digits;
    return parseIso(`${year}-${month}-${day}T${hour}:${minute}:00${zone}`);
  }
  if (ISO.test(text)) return parseIso(text);
  const numbers = NUMBERS.exec(text);
  if (numbers) return parseNumbers(numbers, order);
  const written = datesIn(text, order, languages)[0];
  if (!written) return null;
  // A zone makes an instant of it; without one the engine would take its own.
  const instant = ZONE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? written : { ...written, time: instant };
}

function at(time: number, day?: string): WrittenDate | null {
  return Number.isNaN(time) || Math.abs(time) > 8e15 ? null : { time, day: day ?? dayString(time) };
}

/** Day, month and year with points (the day stands first) or strokes between. */
function parseNumbers(
  [, one = '', mark, two = '', year, hour = '0', minute = '0']: RegExpExecArray,
  order: DayOrder,
): WrittenDate | null {
  const [first, second] = [Number(one), Number(two)];
  const told = mark === '.' || first > 12 || second > 12 || first === second;
  if (!told && order === 'unknown') return null;
  const dayFirst = mark === '.' || first > 12 || (second <= 12 && order !== 'month first');
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return onDay(Number(year), month, day, Number(hour), Number(minute));
}

/** A day of the calendar; null where there is no such day. */
function onDay(year: number, month: number, day: number, hour = 0, minute = 0): WrittenDate | null {
  const time = Date.UTC(year, month - 1, day, hour, minute);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at(time, dayString(date.getTime())) : null;
}

function parseIso(text: string): WrittenDate | null {
  const [, year, month, day] = ISO.exec(text) ?? [];
  const written = onDay(Number(year), Number(month), Number(day));
  if (!written) return null;
  const plain = text
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
    .replace(ISO, `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
    .replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2')
    .replace(/ (UTC|GMT|Z)$/, 'Z');
  // Without a zone it is no instant: the browser would take its own.
  const time = Date.parse(/T/.test(plain) && !ZONE.test(plain) ? `${plain}Z` : plain);
  return { time: Number.isNaN(time) ? written.time : time, day: written.day };
}

/** Names of months in lower case with the number of the month, in the given languages; made by the browser's own tables. */
const months = new Map<string, Map<string, number>>();

function monthsOf(language: string): Map<string, number> {
  let names = months.get(language);
  if (names) return names;
  names = new Map();
  months.set(language, names);
  for (const style of ['long', 'short'] as const) {
    for (const options of [{ month: style, day: 'numeric' }, { month: style }] as const) {
      let format: Intl.DateTimeFormat;
      try {
        format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      } catch {
        return names;
      }
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2024, month, 12)).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/[.\s]+$/, '') ?? '';
        if (/\p{L}{2}/u.test(name)) names.set(name, month + 1);
      }
    }
  }
  return names;
}

const DAY_NAME_YEAR =
  /(?<![\d.:/])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]{0,3}(?:de |of |d’|d')?(\p{L}{2,15})\.?[\s,-]{0,3}(?:de |del )?(\d{4})(?!\d)/gu;
const NAME_DAY_YEAR = /(?<!\p{L})(\p{L}{3,15})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu;
const YEAR_NAME_DAY = /(?<!\d)(\d{4})\.?\s{1,2}(?:m\. )?(\p{L}{3,15})\s{1,2}(?:d\. )?(\d{1,2})(?!\d)/gu;
const YEAR_MONTH_DAY = /(?<![\d./-])(\d{4})\s?[年년./-]\s?(\d{1,2})\s?[月월./-]\s?(\d{1,2})(?![\d])/gu;
const NUMBERED = /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?![\d])/gu;
const SHORT_YEAR = /(?<![\d./-])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/gu;

/** The days that a short text names, in the order of their forms: month names first. Linear in the text's length. */
export function datesIn(text: string, order: DayOrder, languages: readonly string[]): WrittenDate[] {
  const found: (WrittenDate | null)[] = [];
  const monthOf = (name: string): number => {
    const lower = name.toLowerCase();
    for (const language of languages) {
      const month = monthsOf(language).get(lower) ?? (lower === 'sept' ? 9 : undefined);
      if (month) return month;
    }
    return 0;
  };
  const named = (day = '', name = '', year = ''): void => {
    const month = monthOf(name);
    if (month > 0) found.push(onDay(Number(year), month, Number(day)));
  };
  for (const [, day, name, year] of text.matchAll(DAY_NAME_YEAR)) named(day, name, year);
  for (const [, name, day, year] of text.matchAll(NAME_DAY_YEAR)) named(day, name, year);
  for (const [, year, name, day] of text.matchAll(YEAR_NAME_DAY)) named(day, name, year);
  for (const [, year, month, day] of text.matchAll(YEAR_MONTH_DAY))
    found.push(onDay(Number(year), Number(month), Number(day)));
  for (const match of text.matchAll(NUMBERED)) found.push(parseNumbers(match as RegExpExecArray, order));
  for (const [, day, month, year] of text.matchAll(SHORT_YEAR))
    found.push(onDay(2000 + Number(year), Number(month), Number(day)));
  return found.filter((date): date is WrittenDate => date !== null && isPast(date.time));
}
