import { describe, expect, it } from 'vitest';
import { QuotationIndex, recognise } from '../../../utils/recognition';

const LIBRARY = [
  {
    id: 'harbour',
    article: 'a1',
    text: 'The harbour wall was never built to survive a storm like this one, and every engineer in the county knew it.',
  },
  { id: 'budget', article: 'a1', text: 'We will not close a single library in this town while I am mayor.' },
  { id: 'ferry', article: 'a2', text: 'a floating museum with an engine room problem' },
  { id: 'slogan', article: 'a3', text: 'Save the Night Train' },
  { id: 'thanks', article: 'a4', text: 'Thank you very much for coming' },
];
const texts = new Map(LIBRARY.map((q) => [q.id, q.text]));
const index = QuotationIndex.build(LIBRARY);

const FILLER =
  'The council met on Tuesday evening in the old corn exchange. Members heard from residents for two hours before the vote.';

function look(words: string, options = {}) {
  const text = `${FILLER}\n\n${words}\n\n${FILLER}`;
  return recognise(text, index, (id) => texts.get(id), options).map((m) => ({
    quote: m.quote,
    kind: m.kind,
    words: text.slice(m.start, m.end),
  }));
}

describe('recognise', () => {
  it.each([
    [
      'identical',
      'harbour',
      'She said: “The harbour wall was never built to survive a storm like this one, and every engineer in the county knew it.”',
    ],
    [
      'identical',
      'budget',
      "''We will not close a single library in this town,'' Ms Okafor said, ''while I am mayor.''",
    ],
    [
      'superset',
      'budget',
      '"I said it in May. We will not close a single library in this town while I am mayor. Not one," she added.',
    ],
    ['prefix', 'harbour', 'He wrote that „The harbour wall was never built to survive a storm“ and left.'],
    ['substring', 'harbour', 'Their report says "every engineer in the county knew it" in bold type.'],
    [
      'ellipsis',
      'harbour',
      '“The harbour wall was never built to survive … and every engineer in the county knew it,” he said.',
    ],
    ['bracket', 'budget', '"We will not close a single library in [Fernhaven] while I am mayor," she promised.'],
    ['edited', 'budget', '"We would not close a single library in this town while I am mayor," she promised.'],
    ['identical', 'ferry', 'Critics called the ship ‘a floating museum with an engine-room problem’.'],
    ['formulaic', 'slogan', 'Supporters wore “Save the Night Train” badges.'],
    [
      'unmarked',
      'harbour',
      'As everyone said, the harbour wall was never built to survive a storm like this one, and it did not.',
    ],
  ])('names %s (%s)', (kind, quote, words) => {
    expect(look(words)).toEqual([expect.objectContaining({ quote, kind })]);
  });

  it('gives the place of the words in the text as it is', () => {
    const [match] = look('“We\u00a0will not close a single library in this town while I am mayor!” she said.');
    expect(match?.words).toBe('We\u00a0will not close a single library in this town while I am mayor');
  });

  it.each([
    ['small talk', '"Thank you very much," she said, and sat down.'],
    ['the same subject in other words', '"No library will be shut on my watch, whatever the budget says," she said.'],
    ['common words', '"in this town and in the county," he said.'],
    ['nothing', ''],
  ])('is silent about %s', (_, words) => {
    expect(look(words)).toEqual([]);
  });

  it('never meets a quotation in its own article, under any of its ids', () => {
    const words = '“We will not close a single library in this town while I am mayor,” she said.';
    expect(look(words, { article: 'a2' })).toHaveLength(1);
    expect(look(words, { article: 'a1' })).toEqual([]);
    expect(look(words, { article: 'x', sameArticles: ['a1'] })).toEqual([]);
  });

  it('takes the caller’s marks for the text’s own', () => {
    const words = 'We will not close a single library in this town while I am mayor';
    expect(look(words)).toEqual([expect.objectContaining({ kind: 'unmarked' })]);
    const start = FILLER.length + 2;
    expect(look(words, { marks: [{ start, end: start + words.length }] })).toEqual([
      expect.objectContaining({ kind: 'identical' }),
    ]);
  });

  it('meets a quotation twice where it stands twice', () => {
    const words = '“a floating museum with an engine room problem”';
    expect(look(`${words} he said.\n\n${FILLER}\n\nIt is ${words} again.`)).toHaveLength(2);
  });

  it('passes over a quotation whose text is gone', () => {
    expect(recognise('“a floating museum with an engine room problem”', index, () => undefined)).toEqual([]);
  });
});
