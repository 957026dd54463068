/** From a page's word on its colours to rules: what may pass the border, and what is made of it. */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { PAINT_NAMES } from '../../../utils/highlights/names';
import { rules } from '../../../utils/highlights/rules';
import { tintSetsSchema } from '../../../utils/highlights/tint-schema';
import { chooseTints } from '../../../utils/highlights/tints';

const TINTS = chooseTints([{ text: { r: 0, g: 0, b: 0, a: 1 }, background: { r: 255, g: 255, b: 255, a: 1 } }]);
const RED = { r: 255, g: 0, b: 0, a: 0.5 };
const withQuote = (quote: unknown): unknown => [{ ...TINTS, 'verbatim-quote': quote }];

const selectorsOf = (text: string): (string | undefined)[] =>
  [...text.matchAll(/([^{}]+)\{(?=background)/g)].map(([, selector]) => selector);

it('has one rule for each name, and no other selector', () => {
  expect(selectorsOf(rules([TINTS]))).toEqual(PAINT_NAMES.map((name) => `::highlight(${name})`));
});

it('has the names of each further set by its number', () => {
  expect(selectorsOf(rules([TINTS, TINTS])).slice(PAINT_NAMES.length)).toEqual(
    PAINT_NAMES.map((name) => `::highlight(${name}-1)`),
  );
});

it('lets no more sets through than a page can have', () => {
  expect(v.is(tintSetsSchema, Array(4).fill(TINTS))).toBe(true);
  expect(v.is(tintSetsSchema, Array(5).fill(TINTS))).toBe(false);
  expect(v.is(tintSetsSchema, [])).toBe(false);
});

it('writes colours and lines as they were chosen', () => {
  const text = rules([{ ...TINTS, 'verbatim-quote': { background: RED, line: 'text' } }]);
  expect(text).toContain(
    '@media screen{::highlight(verbatim-quote){background-color:rgb(255 0 0 / 0.5) !important;text-decoration:underline 1px currentcolor !important}}',
  );
  const bare = rules([{ ...TINTS, 'verbatim-quote': { background: null, line: null } }]);
  expect(bare).toContain('::highlight(verbatim-quote){background-color:transparent !important}');
});

it('lets what was chosen through', () => {
  expect(v.parse(tintSetsSchema, structuredClone([TINTS]))).toEqual([TINTS]);
});

it('drops what has no name of ours', () => {
  expect(v.parse(tintSetsSchema, [{ ...TINTS, 'body{display:none}': { background: RED, line: null } }])).toEqual([
    TINTS,
  ]);
});

it.each([
  ['text for a colour', { background: 'red;}body{display:none', line: null }],
  ['text for a channel', { background: { ...RED, r: '0)}body{display:none}' }, line: null }],
  ['words for a line', { background: RED, line: 'url(https://other.test/)' }],
  ['a channel beyond sRGB', { background: { ...RED, g: 256 }, line: null }],
  ['a channel that is no number', { background: { ...RED, b: Number.NaN }, line: null }],
  ['an alpha beyond 1', { background: { ...RED, a: Number.POSITIVE_INFINITY }, line: null }],
  ['nothing', undefined],
])('refuses %s', (_, quote) => {
  expect(v.is(tintSetsSchema, withQuote(quote))).toBe(false);
});
