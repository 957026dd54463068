import { describe, expect, it } from 'vitest';
import { align } from '../../../utils/anchoring/align';
import { GramIndex } from '../../../utils/anchoring/gram-index';
import { joinEdges } from '../../../utils/anchoring/join-edges';
import { wholeWords } from '../../../utils/anchoring/letters';
import { describeSpan, type Pattern, patternOf } from '../../../utils/anchoring/selectors';
import { searchLookup, splitQuote } from '../../../utils/anchoring/split-quote';
import { findWindows } from '../../../utils/anchoring/windows';
import { normalise } from '../../../utils/text/normal';

const lettersOf = (text: string): string => normalise(text, { blanks: 'none' }).text;
const codes = (text: string): Uint16Array => Uint16Array.from(text, (c) => c.charCodeAt(0));

describe('splitQuote', () => {
  it('finds each unchanged stretch, as long as it is, in the order of the page', () => {
    const pattern = 'thequickbrownfoxjumpsoverthelazydog';
    const page = 'once.thequickredfoxjumpsoverthe.and.lazydog';
    const kept = { exact: pattern, prefix: '', suffix: '', position: null };
    const wanted = patternOf(kept) as Pattern;
    const pieces = splitQuote(wanted, page, searchLookup(pattern, page, 6));
    expect(splitQuote(wanted, page, new GramIndex(codes(page), 6).lookup(wanted.codes))).toEqual(pieces);
    expect(pieces.map(({ from, length }) => pattern.slice(from, from + length))).toEqual([
      'thequick',
      'foxjumpsoverthe',
      'lazydog',
    ]);
    for (const { from, at, length } of pieces) expect(page.substr(at, length)).toBe(pattern.substr(from, length));
  });
});

describe('align', () => {
  const matched = (pattern: string, page: string, left: boolean, right: boolean): string[] =>
    align(pattern, page, { left, right }).map(({ from, length }) => pattern.slice(from, from + length));

  it.each<[string, string, string, boolean, boolean, string[]]>([
    ['one letter changed', 'analyse', 'analyze', true, true, ['analy', 'e']],
    ['nothing in common', 'abcdef', 'uvwxyz', true, true, []],
    ['the end cut off', 'library', 'librxxxxxxxxx', true, false, ['libr']],
    ['the beginning cut off', 'library', 'xxxxxxxxxrary', false, true, ['rary']],
    ['nothing to align', '', 'x', true, true, []],
  ])('%s', (_, pattern, page, left, right, expected) => {
    expect(matched(pattern, page, left, right)).toEqual(expected);
  });
});

describe('wholeWords', () => {
  const text = 'the unlikely outcome 東京都 end';
  it.each<[string, number, number, boolean, boolean, string]>([
    ['moves guessed ends out', 6, 10, false, false, 'unlikely'],
    ['leaves exact ends', 6, 10, true, true, 'like'],
    ['leaves characters of scripts without blanks', 22, 23, false, false, '京'],
  ])('%s', (_, start, end, startExact, endExact, expected) => {
    const span = wholeWords(text, { start, end }, { startExact, endExact });
    expect(text.slice(span.start, span.end)).toBe(expected);
  });
});

describe('findWindows', () => {
  const filler = 'nothing of note was reported from elsewhere that day '.repeat(60);
  const kept = {
    exact: 'the governor vetoed legislation',
    prefix: 'yesterday afternoon ',
    suffix: ' despite protests',
    position: null,
  };

  it('finds where the longest words stand together', () => {
    const place = `${kept.prefix}the governor rejected legislation${kept.suffix}`;
    const page = `${filler}${place}${filler}governor`;
    const windows = findWindows(lettersOf(page), patternOf(kept) as Pattern, null);
    expect(windows).toHaveLength(1);
    expect(lettersOf(page).slice(windows[0]?.start, windows[0]?.end)).toContain(lettersOf(place));
  });

  it('finds none where too few words agree', () => {
    const page = lettersOf(`${filler}the governor went home${filler}`);
    expect(findWindows(page, patternOf(kept) as Pattern, null)).toEqual([]);
  });
});

describe('joinEdges', () => {
  const before = 'The council met on Tuesday evening in the old town hall to settle the budget. ';
  const words = 'We will not close a single library this year, the mayor told reporters.';
  const after = ' Opponents called the promise empty and pointed to the annex of the report.';
  const pattern = patternOf({ exact: words, prefix: before, suffix: after, position: null }) as Pattern;
  const nowhere = { start: -1, end: -1 };
  const edited = words.replace('single', 'lone');

  it.each<[string, string, string | null]>([
    ['a word edited between their context', before + edited + after, edited],
    ['an advert before', `${before}Buy two lamps. ${words}${after}`, words],
    ['a copy of all the words elsewhere', `${before}${edited}${after} More. ${words} Tweet this.`, null],
    ['the whole passage twice', `${before}${edited}${after} ${before}${edited}${after}`, null],
    ['other words between the same context', `${before}Nobody was there to say so.${after}`, null],
    ['none of it', 'Rain is expected in the north and along the coast tomorrow.', null],
  ])('%s', (_, page, expected) => {
    const letters = lettersOf(page);
    const found = joinEdges(letters, pattern, nowhere);
    expect(found && letters.slice(found.start, found.end)).toBe(expected && lettersOf(expected));
  });

  it('takes the one of two like passages that the neighbours point to', () => {
    const passage = lettersOf(before + edited + after);
    const start = passage.length + lettersOf(before).length;
    const hint = { start, end: start + lettersOf(edited).length };
    expect(joinEdges(passage + passage, pattern, hint)?.start).toBe(start);
  });
});

describe('describeSpan', () => {
  it('keeps words, context counted in letters, and position', () => {
    const text = `${'a '.repeat(200)}words here${' b'.repeat(200)}`;
    const [quote, position] = describeSpan(text, { start: 400, end: 410 });
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: 'words here' });
    const { prefix = '', suffix = '' } = quote as { prefix?: string; suffix?: string };
    expect([prefix, suffix].map((context) => context.replaceAll(' ', '').length)).toEqual([80, 80]);
    expect(position).toEqual({ type: 'TextPositionSelector', start: 400, end: 410 });
  });

  it('never ends its context between the halves of a pair', () => {
    const text = `${'🎈a'.repeat(60)}words here${'b🎈'.repeat(60)}`;
    const start = text.indexOf('words');
    const [quote] = describeSpan(text, { start, end: start + 10 });
    expect(JSON.stringify(quote)).not.toMatch(/\\ud[89a-f]/);
  });

  it.each(['   ', '\n\t', '\u00ad\u200b'])('refuses what is blank: %j', (blank) => {
    expect(() => describeSpan(`a${blank}b`, { start: 1, end: 1 + blank.length })).toThrow(RangeError);
  });
});
