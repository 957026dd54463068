import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../utils/library';
import type { Article } from '../../../utils/model';
import { entryItem, entryText, wordsLink } from '../../../utils/surface/entry';
import { annotation, speaker } from '../../support/items';

const article: Article = {
  id: 'a1'.repeat(16),
  url: 'https://news.test/story?id=1#comments',
  urls: [],
  sameAs: {},
  title: 'Ferry sails again',
  outlet: 'The Harbour Courier',
  authors: [],
  publishedAt: Date.UTC(2025, 2, 4),
  language: 'en',
  createdAt: 0,
  stamp: '',
};

const quote = (exact: string, prefix?: string) => [
  { type: 'TextQuoteSelector' as const, exact, ...(prefix === undefined ? {} : { prefix }) },
];

describe('wordsLink', () => {
  it('writes out what is not too long, with the signs of the syntax encoded', () => {
    expect(wordsLink(article.url, quote('We have well-known, tested & repaired engines'))).toBe(
      'https://news.test/story?id=1#:~:text=We%20have%20well%2Dknown%2C%20tested%20%26%20repaired%20engines',
    );
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

  it('adds whole words from before where the words are few', () => {
    expect(wordsLink('https://n.test/', quote('out of date', 'alf the criticism was called'))).toBe(
      'https://n.test/#:~:text=the%20criticism%20was%20called-,out%20of%20date',
    );
  });

  it('leads to the article where there are no words', () => {
    expect(wordsLink(article.url, [])).toBe('https://news.test/story?id=1');
  });
});

describe('an entry', () => {
  const entry: Entry = {
    annotation: annotation({ exact: 'We sail.', selectors: quote('We sail.'), speaker: speaker('Odile Brandt') }),
    article,
  };

  it('is a card that says nothing of a page', () => {
    const item = entryItem(entry);
    expect(item).toMatchObject({ key: entry.annotation.id, text: 'We sail.', orphan: null, changed: false, known: [] });
    expect(item.link).toContain('#:~:text=We%20sail.');
    expect(entryItem({ ...entry, article: null }).link).toBeNull();
  });

  it('is copied with its source', () => {
    expect(entryText(entry)).toBe(
      '“We sail.” — Odile Brandt\nFerry sails again, The Harbour Courier, 2025-03-04\nhttps://news.test/story?id=1#:~:text=We%20sail.',
    );
    expect(entryText({ ...entry, article: null })).toBe('“We sail.” — Odile Brandt');
  });
});
