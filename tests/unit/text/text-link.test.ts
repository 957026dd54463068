import { describe, expect, it } from 'vitest';
import { restsOfWords, wordsLink } from '../../../utils/text/text-link';

const quote = (exact: string, prefix?: string, suffix?: string) => [
  {
    type: 'TextQuoteSelector' as const,
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  },
];

describe('wordsLink', () => {
  it('writes out what is not too long, with the signs of the syntax encoded', () => {
    expect(
      wordsLink('https://news.test/story?id=1#comments', quote('We have well-known, tested & repaired engines')),
    ).toBe('https://news.test/story?id=1#:~:text=We%20have%20well%2Dknown%2C%20tested%20%26%20repaired%20engines');
  });

  it('gives first and last words of a long one, or one over several paragraphs', () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    expect(wordsLink('https://n.test/', quote(long))).toBe(
      'https://n.test/#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59',
    );
    expect(wordsLink('https://n.test/', quote('One two.\n\nThree four.'))).toBe(
      'https://n.test/#:~:text=One%20two.,Three%20four.',
    );
  });

  it('gives the ends of a long one in a script without blanks', () => {
    const long = '这座旧港口的桥将在冬天之前修好，'.repeat(20);
    const [, words = ''] = wordsLink('https://n.test/', quote(long)).split('#:~:text=');
    const [first = '', last = ''] = decodeURIComponent(words).split(',');
    expect(first.length).toBeLessThan(20);
    expect(long.startsWith(first)).toBe(true);
    expect(last.length).toBeLessThan(20);
    expect(long.endsWith(last)).toBe(true);
  });

  it('adds whole words from before where the words are few', () => {
    expect(wordsLink('https://n.test/', quote('out of date', 'alf the criticism was called '))).toBe(
      'https://n.test/#:~:text=the%20criticism%20was%20called-,out%20of%20date',
    );
  });

  it('takes the words whole that it begins and ends within', () => {
    expect(wordsLink('https://n.test/', quote('believable over', 'They wrote of un', 'capacity in the port'))).toBe(
      'https://n.test/#:~:text=unbelievable%20overcapacity',
    );
    expect(wordsLink('https://n.test/', quote('capacity', 'Half of all the over', ' here'))).toBe(
      'https://n.test/#:~:text=of%20all%20the-,overcapacity',
    );
    expect(wordsLink('https://n.test/', quote('over', 'Not ', ' again'))).toBe('https://n.test/#:~:text=over');
  });

  it('leads to the article where there are no words', () => {
    expect(wordsLink('https://news.test/story?id=1#comments', [])).toBe('https://news.test/story?id=1');
  });
});

describe('restsOfWords', () => {
  it.each([
    ['whole words', 'the ', 'old quay', ' was', '', ''],
    ['part of a word at both ends', 'the un', 'believable over', 'capacity of', 'un', 'capacity'],
    ['digits behind a word', '', 'quay', '12 was', '', '12'],
    ['an apostrophe', 'they do', 'n’t', ' know', 'do', ''],
    ['marks beside it', '“', 'quay', '”', '', ''],
    ['nothing beside it', '', 'quay', '', '', ''],
    ['a script without blanks', '港口的', '大桥', '很古老', '', ''],
    ['an accent of its own', 'cafe', '\u0301 noir', '', 'cafe', ''],
  ])('%s', (_, before, exact, after, left, right) => {
    expect(restsOfWords(before, exact, after)).toEqual({ before: left, after: right });
  });
});
