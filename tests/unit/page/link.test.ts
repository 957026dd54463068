import { describe, expect, it } from 'vitest';
import { Haystack, textLink } from '../../../utils/page/text-fragment';

const TEXT = [
  'He said the plan was sound. The plan was sound, he said, and cheap.',
  'Nobody, not even the long-time critics, had read all 40 pages of it before the vote took place on that Tuesday.',
  'The plan was sound.',
].join('\n\n');
const page = new Haystack(`Menu Home Sport ${TEXT} All rights reserved`);
const link = (words: string, from = 0): string => {
  const start = TEXT.indexOf(words, from);
  return textLink('https://news.test/a?b=1#top', TEXT, { start, end: start + words.length }, page).replace(
    'https://news.test/a?b=1#:~:text=',
    '',
  );
};

describe('links to words', () => {
  it('hold words that stand once as they are, with the syntax’s own characters written out', () => {
    expect(link('not even the long-time critics, had')).toBe('not%20even%20the%20long%2Dtime%20critics%2C%20had');
  });

  it('add words from around where the same ones stand elsewhere', () => {
    expect(decodeURIComponent(link('plan was sound'))).toBe('said the-,plan was sound');
    expect(link('The plan was sound', TEXT.indexOf('sound. The') + 3)).toContain('-,');
  });

  it('take a prefix from one block alone', () => {
    const last = link('The plan was sound', TEXT.lastIndexOf('\n'));
    expect(decodeURIComponent(last)).toBe('that Tuesday.-,The plan was sound');
    const second = link('Nobody, not', TEXT.indexOf('Nobody'));
    expect(decodeURIComponent(second)).toBe('Nobody, not');
  });

  it('name first and last words of a long quotation, and of one that runs over blocks', () => {
    const long = TEXT.slice(TEXT.indexOf('The plan was sound, he'), TEXT.lastIndexOf(' took'));
    const directive = link(long);
    const [first, last] = directive.split(',').map(decodeURIComponent);
    expect(long.startsWith(first ?? '-')).toBe(true);
    expect(long.endsWith(last ?? '-')).toBe(true);
  });
});

describe('the haystack', () => {
  it('looks without regard to blanks and case', () => {
    expect(page.once('nobody,noteven')).toBe(true);
    expect(page.once('theplanwassound')).toBe(false);
    expect(page.once('unheardof')).toBe(false);
  });
});
