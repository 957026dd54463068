import { describe, expect, it } from 'vitest';
import { type DayOrder, dateOf } from '../../../utils/article/dates';

const MARCH = Date.UTC(2024, 2, 4);
const APRIL = Date.UTC(2024, 3, 3);
const HALF_PAST_NINE = 9.5 * 3_600_000;

describe('dateOf', () => {
  it.each<[string, string, DayOrder, number | null]>([
    ['ISO', '2024-03-04T09:30:00Z', 'unknown', MARCH + HALF_PAST_NINE],
    ['ISO with a zone without its colon', '2024-03-04T10:30:00+0100', 'unknown', MARCH + HALF_PAST_NINE],
    ['a blank for the T', '2024-03-04 09:30:00Z', 'unknown', MARCH + HALF_PAST_NINE],
    ['one figure for the month', '2024-3-4', 'unknown', MARCH],
    ['one figure for the month, with a time', '2024-3-4 09:30', 'unknown', MARCH + HALF_PAST_NINE],
    ['a place in brackets is no zone', '4 March 2024 09:30 (Berlin)', 'unknown', MARCH],
    ['digits alone', '20240304', 'unknown', MARCH],
    ['digits with a time', '20240304T0930', 'unknown', MARCH + HALF_PAST_NINE],
    ['digits with a zone', '202403041030+0100', 'unknown', MARCH + HALF_PAST_NINE],
    ['seconds since 1970', String(MARCH / 1000), 'unknown', MARCH],
    ['milliseconds since 1970', String(MARCH), 'unknown', MARCH],
    ['points between', '03.04.2024', 'month first', APRIL],
    ['points between, with a time', '4.3.2024, 09:30 Uhr', 'unknown', MARCH + HALF_PAST_NINE],
    ['strokes, day first', '03/04/2024', 'day first', APRIL],
    ['strokes, month first', '03/04/2024 09:30', 'month first', MARCH + HALF_PAST_NINE],
    ['strokes where nothing tells', '03/04/2024', 'unknown', null],
    ['strokes where only one can be the month', '03/25/2024', 'day first', Date.UTC(2024, 2, 25)],
    ['strokes where only the other can', '25/03/2024', 'month first', Date.UTC(2024, 2, 25)],
    ['no month at all', '25.13.2024', 'day first', null],
    ['no year', 'March 4', 'unknown', null],
    ['a number that is no time', '123456789012345', 'unknown', null],
    ['a day to come', '2999-01-01', 'unknown', null],
  ])('%s', (_, text, order, expected) => {
    expect(dateOf(text, order)?.time ?? null).toBe(expected);
  });
});

describe('dateOf of what most sites write', () => {
  const noon = Date.UTC(2026, 4, 12, 12);
  it.each([
    ['2026-05-12T12:00:00Z', noon],
    ['2026-05-12T14:00:00+02:00', noon],
    ['2026-05-12T14:00:00+0200', noon],
    ['2026-05-12 12:00:00 UTC', noon],
    ['2026-05-12T12:00:00.000Z', noon],
    ['20260512T1200', noon],
    ['202605121200', noon],
    ['20260512', Date.UTC(2026, 4, 12)],
    ['2026-05-12', Date.UTC(2026, 4, 12)],
    ['Tue, 12 May 2026 12:00:00 GMT', noon],
    ['  2026-05-12T12:00:00Z\n', noon],
    ['yesterday', null],
    ['12 May', null],
    ['', null],
    ['9999-12-31', null],
    ['0001-01-01T00:00:00Z', null],
    [`2026-05-12${'0'.repeat(100)}`, null],
    ['<script>2026</script>', null],
  ])('%j', (text, time) => {
    expect(dateOf(text)?.time ?? null).toBe(time);
  });
});
