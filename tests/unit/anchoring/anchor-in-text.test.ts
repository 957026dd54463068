import { describe, expect, it } from 'vitest';
import { anchorAllInText, anchorInText, describeSpan, PageText } from '../../../utils/anchoring';
import type { Selector } from '../../../utils/model';

const BEFORE = 'The council met on Tuesday evening in the old town hall to settle next year’s budget for schools. ';
const QUOTE = '“We will not close a single library this year,” the mayor told reporters after the vote.';
const AFTER = ' Opponents called the promise empty and pointed to the figures in the annex of the report.';
const ARTICLE = BEFORE + QUOTE + AFTER;

/** The selectors of words in a text. */
function kept(text: string, words: string, nth = 0): Selector[] {
  let start = text.indexOf(words);
  for (let k = 0; k < nth; k++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return describeSpan(text, { start, end: start + words.length });
}

/** The words found in a changed text, and whether they count as changed. */
function found(selectors: Selector[], text: string): [string, boolean] | null {
  const place = anchorInText(new PageText(text), selectors);
  return place && [text.slice(place.start, place.end), place.changed];
}

describe('anchorInText', () => {
  it.each<[string, string, string, [string, boolean] | null]>([
    ['the same text', QUOTE, ARTICLE, [QUOTE, false]],
    ['text added before', QUOTE, `Updated at noon. ${ARTICLE}`, [QUOTE, false]],
    [
      'other marks, blanks and case',
      QUOTE,
      ARTICLE.replace('“We will', '"WE\u00a0will').replace(',”', ',"').replaceAll(' the ', '\n   the  '),
      [
        '"WE\u00a0will not close a single library this year,"\n   the  mayor told reporters after\n   the  vote.',
        false,
      ],
    ],
    ['soft hyphens', 'library', ARTICLE.replace('library', 'li\u00adbra\u00adry'), ['li\u00adbra\u00adry', false]],
    [
      'one word replaced',
      QUOTE,
      ARTICLE.replace('single library', 'lone library'),
      [QUOTE.replace('single', 'lone'), true],
    ],
    [
      'the first word replaced',
      'We will not close a single library this year',
      ARTICLE.replace('We will', 'They will'),
      ['They will not close a single library this year', true],
    ],
    [
      'an advert inside',
      QUOTE,
      ARTICLE.replace('this year', 'this ADVERTISEMENT Buy two lamps, get one free, only until Friday year'),
      [QUOTE.replace('this year', 'this ADVERTISEMENT Buy two lamps, get one free, only until Friday year'), true],
    ],
    ['the sentence cut', QUOTE, BEFORE + AFTER, null],
    [
      'another article',
      QUOTE,
      'Rain is expected in the north. The mayor of Bergen told reporters that ferries stay open.',
      null,
    ],
    ['a common word where all else is new', 'told', 'A farmer told us that the well was dry. '.repeat(3), null],
    [
      'the article moved below others',
      QUOTE,
      `${'Sport. The match ended without a goal. '.repeat(40)}${ARTICLE}`,
      [QUOTE, false],
    ],
  ])('%s', (_, words, changed, expected) => {
    expect(found(kept(ARTICLE, words), changed)).toEqual(expected);
  });

  it('prefers the original, one word edited, to an exact copy elsewhere', () => {
    const copy = `${QUOTE} Tweet this. `;
    const changed = `${BEFORE}${QUOTE.replace('told', 'assured')}${AFTER} ${'More news of the day follows here. '.repeat(5)}${copy}`;
    const place = anchorInText(new PageText(changed), kept(ARTICLE, QUOTE));
    expect(place?.start).toBe(BEFORE.length);
    expect(place?.changed).toBe(true);
  });

  it('finds nothing in text that is never shown', () => {
    const data = `{"articleBody":"${ARTICLE}"}`;
    const page = new PageText(`${data}Please subscribe to read on.`, [{ start: 0, end: data.length }]);
    expect(anchorInText(page, kept(ARTICLE, QUOTE))).toBeNull();
  });

  it('is null without a quotation, or with a blank one', () => {
    expect(anchorInText(new PageText(ARTICLE), [{ type: 'TextPositionSelector', start: 0, end: 5 }])).toBeNull();
    expect(anchorInText(new PageText(ARTICLE), [{ type: 'TextQuoteSelector', exact: ' \u00ad' }])).toBeNull();
  });

  it('gives a score between the lowest accepted and 1', () => {
    const place = anchorInText(new PageText(ARTICLE.replace('library', 'museum')), kept(ARTICLE, QUOTE));
    expect(place?.score).toBeGreaterThanOrEqual(0.6);
    expect(place?.score).toBeLessThan(1);
  });

  it('works without position and context', () => {
    expect(found([{ type: 'TextQuoteSelector', exact: QUOTE }], `New. ${ARTICLE}`)).toEqual([QUOTE, false]);
  });
});

describe('anchorAllInText', () => {
  const refrain = 'No comment.';
  const song = ['First he was asked about the roads.', 'Then about the bridges.', 'At last about the money.']
    .map((line) => `${line} ${refrain}`)
    .join(' ');

  it('keeps the order of repeated phrases', () => {
    const lists = [0, 1, 2].map((nth) => kept(song, refrain, nth));
    const changed = `Live. ${song}`;
    const places = anchorAllInText(new PageText(changed), lists);
    expect(places.map((place) => place?.start)).toEqual([0, 1, 2].map((nth) => starts(changed)[nth]));
  });

  it('says the same as one by one where nothing is repeated', () => {
    const changed = new PageText(`Update: ${ARTICLE.replace('single ', '')}`);
    const lists = [kept(ARTICLE, 'Opponents called'), kept(ARTICLE, QUOTE), kept(ARTICLE, 'town hall')];
    const together = anchorAllInText(changed, lists);
    lists.forEach((selectors, k) => {
      const { start, end } = anchorInText(changed, selectors) ?? {};
      expect(together[k]).toMatchObject({ start, end });
    });
  });

  function starts(text: string): number[] {
    return [...text.matchAll(/No comment\./g)].map(({ index }) => index);
  }
});
