/** Dates as sites write them. */

/** Which of 03/04/2026 is the day. */
export type DayOrder = 'day first' | 'month first' | 'unknown';

const MIN_DATE_MS = Date.UTC(1600, 0, 1);
const DAY_MS = 86_400_000;

const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2})(?::?\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const NUMBERS = /^(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})(?:\D{1,5}(\d{1,2})[:.](\d{2}))?(?!\d)/;
const UNIX = /^(\d{10})(\d{3})?$/;

/** A date as sites write it, in UTC milliseconds; null for what cannot be one, or may be another day. */
export function timeOf(date: string, order: DayOrder = 'unknown'): number | null {
  const time = parse(date.trim(), order);
  return Number.isNaN(time) || time < MIN_DATE_MS || time > Date.now() + DAY_MS ? null : time;
}

function parse(text: string, order: DayOrder): number {
  const unix = UNIX.exec(text);
  if (unix) return Number(unix[1]) * 1000 + Number(unix[2] ?? 0);
  const digits = DIGITS.exec(text);
  if (digits) {
    const [, year, month, day, hour = '00', minute = '00', zone = 'Z'] = digits;
    return parseIso(`${year}-${month}-${day}T${hour}:${minute}:00${zone}`);
  }
  const numbers = NUMBERS.exec(text);
  if (numbers) return parseNumbers(numbers, order);
  return parseIso(text);
}

/** Day, month and year with points (the day stands first) or strokes between. */
function parseNumbers(
  [, one = '', mark, two = '', year, hour = '0', minute = '0']: RegExpExecArray,
  order: DayOrder,
): number {
  const [first, second] = [Number(one), Number(two)];
  const told = mark === '.' || first > 12 || second > 12 || first === second;
  if (!told && order === 'unknown') return Number.NaN;
  const dayFirst = mark === '.' || first > 12 || (second <= 12 && order !== 'month first');
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  return Date.UTC(Number(year), month - 1, day, Number(hour), Number(minute));
}

function parseIso(text: string): number {
  // No year, no date: the engine would make one up.
  if (!/\d{4}/.test(text) || text.length > 60) return Number.NaN;
  const time = Date.parse(
    text
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
      .replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2')
      .replace(/ (UTC|GMT|Z)$/, 'Z'),
  );
  return Number.isNaN(time) ? Date.parse(text) : time;
}
