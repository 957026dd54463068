import { describe, expect, it } from 'vitest';
import { entryItem, entryText } from '../../../components/library/detail/entry';
import type { LibraryEntry } from '../../../utils/library';
import type { Article } from '../../../utils/model';
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

describe('an entry', () => {
  const entry: LibraryEntry = {
    annotation: annotation({
      exact: 'We sail.',
      selectors: quote('We sail.'),
      speaker: speaker('Odile Brandt', { description: 'harbour master' }),
    }),
    article,
  };

  it('is a card that says nothing of a page', () => {
    const item = entryItem(entry);
    expect(item).toMatchObject({ key: entry.annotation.id, text: 'We sail.', orphan: null, changed: false, known: [] });
    expect(item.link).toContain('#:~:text=We%20sail.');
    expect(entryItem({ ...entry, article: null }).link).toBeNull();
  });

  it('is copied with its source, as in the page', () => {
    const day = new Date(article.publishedAt ?? 0).toLocaleDateString(undefined, {
      ...({ year: 'numeric', month: 'long', day: 'numeric' } as const),
    });
    expect(entryText(entry)).toBe(
      `“We sail.” — Odile Brandt, harbour master\n“Ferry sails again”, The Harbour Courier, ${day}\nhttps://news.test/story?id=1#:~:text=We%20sail.`,
    );
    expect(entryText({ ...entry, article: null })).toBe('“We sail.” — Odile Brandt, harbour master');
  });
});
