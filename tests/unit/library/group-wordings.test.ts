import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../../utils/library';
import { byMonth, byOutlet, groupWordings, type Meeting } from '../../../utils/library/group-wordings';
import type { Article, MatchKind } from '../../../utils/model';
import { annotation } from '../../support/items';

const article = (id: string, outlet: string, publishedAt: number | null): Article => ({
  id,
  url: `https://${id}.example/`,
  urls: [],
  sameAs: {},
  title: `Title of ${id}`,
  outlet,
  authors: [],
  publishedAt,
  language: 'en',
  createdAt: 0,
  stamp: 's',
});
const COURIER = article('courier', 'The Courier', 3000);
const GAZETTE = article('gazette', 'The Gazette', 1000);
const HERALD = article('herald', 'The Herald', 2000);

const entry = (id: string, exact: string, from: Article): LibraryEntry => ({
  annotation: annotation({ id, exact, articleId: from.id, createdAt: 9000 }),
  article: from,
});
const met = (annotationId: string, at: Article, exact: string, difference: MatchKind = 'identical'): Meeting => ({
  sighting: {
    id: `${annotationId}-${at.id}`,
    annotationId,
    articleId: at.id,
    selectors: [],
    exact,
    difference,
    seenAt: 8000,
    stamp: 's',
  },
  article: at,
});
const outletsOf = (folded: ReturnType<typeof groupWordings>) =>
  folded.map(({ places }) => places.map((place) => `${place.article?.outlet}${place.entry ? '' : ' (met)'}`));

describe('folding', () => {
  it('makes one of the same words in other marks and case, in the order in which they came out', () => {
    const folded = groupWordings([entry('a', 'We don’t know.', COURIER), entry('b', "we don't know.", GAZETTE)], []);
    expect(outletsOf(folded)).toEqual([['The Gazette', 'The Courier']]);
  });

  it('leaves other words apart, the newest first', () => {
    const folded = groupWordings([entry('a', 'One thing.', GAZETTE), entry('b', 'Another thing.', COURIER)], []);
    expect(folded.map(({ exact }) => exact)).toEqual(['Another thing.', 'One thing.']);
  });

  it('adds the places where words were only met', () => {
    const folded = groupWordings([entry('a', 'The bridge stays.', COURIER)], [met('a', HERALD, 'The bridge stays.')]);
    expect(outletsOf(folded)).toEqual([['The Herald (met)', 'The Courier']]);
  });

  it('folds a shortened wording that was met and kept as well, and shows the longest', () => {
    const long = 'The bridge stays, whatever it costs.';
    const entries = [entry('a', 'The bridge stays', COURIER), entry('b', long, HERALD)];
    const folded = groupWordings(entries, [met('a', HERALD, 'The bridge stays', 'prefix')]);
    expect(outletsOf(folded)).toEqual([['The Herald', 'The Courier']]);
    expect(folded[0]?.exact).toBe(long);
  });

  it('does not join by what anybody says', () => {
    const entries = [entry('a', 'No comment', COURIER), entry('b', 'No comment at this time', HERALD)];
    expect(groupWordings(entries, [met('a', HERALD, 'No comment', 'formulaic')])).toHaveLength(2);
  });

  it('counts an article once in which words were met twice', () => {
    const entries = [entry('a', 'Same words.', COURIER), entry('b', 'Same words.', GAZETTE)];
    const folded = groupWordings(entries, [met('a', HERALD, 'Same words.'), met('b', HERALD, 'Same words.')]);
    expect(outletsOf(folded)).toEqual([['The Gazette', 'The Herald (met)', 'The Courier']]);
  });
});

it('arranges by outlet, with words in several outlets under each, and by month', () => {
  const folded = groupWordings(
    [entry('a', 'Same.', COURIER), entry('b', 'Same.', GAZETTE), entry('c', 'Other.', GAZETTE)],
    [],
  );
  expect(byOutlet(folded).map(({ title, wordings: under }) => [title, under.length])).toEqual([
    ['The Gazette', 2],
    ['The Courier', 1],
  ]);
  expect(byMonth(folded, () => 'May')).toEqual([{ title: 'May', wordings: folded }]);
});
