import { describe, expect, it } from 'vitest';
import { arrange, counts } from '../../../components/panel/arrange';
import { annotation, item, speaker } from '../../support/items';

const plain = { query: '', by: 'text', metOnly: false } as const;

const one = item('We keep it open.', 'Margaret Okafor');
const two = item('The numbers do not add up.', 'Daniel Price', {
  annotation: annotation({ notes: [{ text: 'Ask the treasurer', stamp: 's' }], tags: ['budget'] }),
});
const three = item('Not on my watch.', 'Margaret Okafor');
const nobody = item('I learned to swim here', null);
const own = item('opened in 1934', null, { kind: 'highlight', annotation: annotation({ kind: 'highlight' }) });
const gone = item('Gone words', 'Daniel Price', { orphan: 'words', start: null, order: 9_000 });
const dismissed = item('Pool of the Year', null, { annotation: annotation({ dismissed: true }) });
const all = [gone, three, one, two, nobody, own, dismissed];

const texts = (items: { text: string }[]) => items.map((entry) => entry.text);

describe('arrange', () => {
  it('lists in text order, with what is gone and dismissed apart', () => {
    const list = arrange(all, plain);
    expect(list.groups).toHaveLength(1);
    expect(texts(list.groups[0]?.items ?? [])).toEqual(texts([one, two, three, nobody, own]));
    expect(texts(list.gone)).toEqual(['Gone words']);
    expect(texts(list.dismissed)).toEqual(['Pool of the Year']);
    expect(list.shown).toBe(5);
  });

  it('groups by speaker in the order of first words, those without one last, then highlights', () => {
    const list = arrange([nobody, ...all], { ...plain, by: 'speaker' });
    expect(list.groups.map(({ kind, name }) => [kind, name])).toEqual([
      ['quote', 'Margaret Okafor'],
      ['quote', 'Daniel Price'],
      ['quote', null],
      ['highlight', null],
    ]);
    expect(texts(list.groups[0]?.items ?? [])).toEqual(texts([one, three]));
  });

  it.each([
    ['okafor watch', [three]],
    ['TREASURER', [two]],
    ['budget', [two]],
    ['  numbers   add ', [two]],
    ['nothing like it', []],
  ])('filters by %j over words, speaker, note and tags', (query, expected) => {
    expect(texts(arrange(all, { ...plain, query }).groups.flatMap((group) => group.items))).toEqual(texts(expected));
  });

  it('filters folds too, and without regard to accents and kinds of marks', () => {
    const accented = item('It’s “über” here', 'Zoë Šimić');
    expect(arrange([accented], { ...plain, query: "it's uber simic" }).shown).toBe(1);
    expect(arrange(all, { ...plain, query: 'okafor' }).gone).toEqual([]);
  });

  it('shows only what was met before when asked', () => {
    const match = {
      start: 0,
      end: 1,
      annotationId: 'x',
      difference: 'identical',
      score: 1,
      exact: 'x',
      speaker: null,
      notes: [],
      articleTitle: '',
      articleOutlet: '',
      articleUrl: '',
      capturedAt: 0,
    } as const;
    const met = item('Met words', null, { known: [{ ...match, notes: [] }] });
    expect(arrange([one, met], { ...plain, metOnly: true }).groups.flatMap((group) => group.items)).toEqual([met]);
  });
});

describe('counts', () => {
  it('counts what is on the page now', () => {
    expect(counts(all)).toEqual({ quotations: 4, speakers: 2, highlights: 1, met: 0 });
  });

  it('does not count a description as a speaker by name', () => {
    const described = item('x', null, { speaker: speaker(null, { description: 'an engineer' }) });
    expect(counts([described]).speakers).toBe(0);
  });
});
