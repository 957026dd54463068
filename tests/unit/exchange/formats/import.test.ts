// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormatId, recogniseFile } from '../../../../utils/exchange/formats';
import type { RecordChecks } from '../../../../utils/exchange/formats/import';
import { mergeAnnotations } from '../../../../utils/library/merge';
import type { Annotation, Article } from '../../../../utils/model';
import { VerbatimError } from '../../../../utils/model/errors';
import { articles, collect, entries } from './library';

const checks: RecordChecks = {
  annotation(value) {
    const record = value as Annotation;
    if (typeof record?.id !== 'string' || typeof record.target?.exact !== 'string') throw new Error('not a record');
    return record;
  },
  article(value) {
    if (typeof (value as Article)?.id !== 'string') throw new Error('not an article');
    return value as Article;
  },
  sighting() {
    throw new Error('not a sighting');
  },
  person() {
    throw new Error('not a person');
  },
};

const write = async (id: ExportFormatId): Promise<string> =>
  (await collect(EXPORT_FORMATS[id].write(entries, { total: entries.length, now: 0 }))).text;

describe('our own backup', () => {
  it('gives the very records back', async () => {
    const file = recogniseFile(await write('jsonld'));
    expect(file.kind).toBe('verbatim');
    const got = await file.read(checks);
    expect(got.annotations).toEqual(entries.map(({ annotation }) => annotation));
    expect(got.articles).toEqual(articles);
    expect(got.problems).toEqual([]);
  });

  it('refuses one of a later version', async () => {
    const later = (await write('jsonld')).replace('"formatVersion":1', '"formatVersion":2');
    expect(() => recogniseFile(later)).toThrow(expect.objectContaining({ code: 'newer' }));
  });

  it('tells which record is broken and takes the others', async () => {
    const file = JSON.parse(await write('jsonld'));
    file.first.items[1].record.target.exact = 5;
    const got = await recogniseFile(JSON.stringify(file)).read(checks);
    expect(got.annotations).toHaveLength(2);
    expect(got.problems).toEqual([{ at: 2, unit: 'entry', reason: 'bad-value' }]);
  });
});

describe('a damaged backup of our own', () => {
  it('is not taken for a file of another program where an entry has no record', async () => {
    const file = JSON.parse(await write('jsonld'));
    delete file.first.items[1].record;
    const recognised = recogniseFile(JSON.stringify(file));
    expect(recognised.kind).toBe('verbatim');
    const { annotations, problems } = await recognised.read(checks);
    expect(annotations).toHaveLength(2);
    expect(problems).toEqual([{ at: 2, unit: 'entry', reason: 'not-an-annotation', field: 'record' }]);
  });

  it('is refused where its articles are missing', async () => {
    const { articles: _, ...file } = JSON.parse(await write('jsonld'));
    expect(() => recogniseFile(JSON.stringify(file))).toThrow(expect.objectContaining({ code: 'not-this-format' }));
  });
});

const HYPOTHESIS = {
  export_date: '2025-06-01T10:00:00Z',
  export_userid: 'acct:reader@hypothes.is',
  client_version: '1.1600.0',
  annotations: [
    {
      id: 'kR3xQ',
      created: '2025-05-01T10:00:00.123+00:00',
      updated: '2025-05-02T10:00:00.123+00:00',
      uri: 'https://courier.example/a',
      text: 'A note.',
      tags: ['one'],
      document: { title: ['A title'] },
      target: [
        {
          source: 'https://courier.example/a',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 9 },
            { type: 'TextPositionSelector', start: 3, end: 12 },
            { type: 'TextQuoteSelector', exact: 'the words', prefix: 'in ', suffix: ' here' },
          ],
        },
      ],
    },
    { id: 'reply', uri: 'https://courier.example/a', text: 'Yes', references: ['kR3xQ'], target: [] },
    { id: 'page', uri: 'https://courier.example/a', text: 'A page note', target: [{ source: 'x' }] },
  ],
};

describe('Hypothesis', () => {
  it('takes highlights with notes and tags, and says why it leaves replies and page notes', async () => {
    const file = recogniseFile(JSON.stringify(HYPOTHESIS));
    expect(file.kind).toBe('hypothesis');
    const { annotations, articles: sources, problems } = await file.read(checks);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({
      target: { exact: 'the words' },
      notes: [{ text: 'A note.' }],
      tags: { one: { value: true } },
    });
    expect(annotations[0]?.target.selectors).toHaveLength(2);
    expect(sources[0]).toMatchObject({ url: 'https://courier.example/a', title: 'A title', outlet: 'courier.example' });
    expect(problems).toEqual([
      { at: 2, unit: 'entry', reason: 'reply', field: 'references' },
      { at: 3, unit: 'entry', reason: 'no-words', field: 'target' },
    ]);
  });

  it('leaves the speaker to the page, since the file names none', async () => {
    const { annotations } = await recogniseFile(JSON.stringify(HYPOTHESIS)).read(checks);
    expect(annotations[0]?.speaker.value).toMatchObject({ name: null, origin: 'detected' });
  });

  it.each([{ exact: 5 }, { exact: 'x', prefix: 5 }, 'x', null, { start: 1e300, end: 2e300 }])(
    'passes over the selector %j and takes the others',
    async (broken) => {
      const file = structuredClone(HYPOTHESIS);
      const type = typeof broken === 'object' && broken && 'start' in broken ? 'TextPosition' : 'TextQuote';
      const odd = typeof broken === 'object' && broken ? { type: `${type}Selector`, ...broken } : broken;
      const places = file.annotations[0]?.target as { selector: unknown[] }[] | undefined;
      places?.[0]?.selector.unshift(odd);
      const { annotations, problems } = await recogniseFile(JSON.stringify(file)).read(checks);
      expect(annotations.map(({ target }) => [target.exact, target.selectors.length])).toEqual([['the words', 2]]);
      expect(problems).toHaveLength(2);
    },
  );

  it('makes the same records each time', async () => {
    const read = () => recogniseFile(JSON.stringify(HYPOTHESIS)).read(checks);
    expect(await read()).toEqual(await read());
  });

  it('lets a note that was edited there cover the older one', async () => {
    const later = structuredClone(HYPOTHESIS);
    Object.assign(later.annotations[0] ?? {}, { text: 'A better note.', updated: '2025-05-03T10:00:00+00:00' });
    const [before] = (await recogniseFile(JSON.stringify(HYPOTHESIS)).read(checks)).annotations;
    const [after] = (await recogniseFile(JSON.stringify(later)).read(checks)).annotations;
    const [old, fresh] = [before?.notes[0], after?.notes[0]];
    expect((fresh?.seen.foreign0 ?? '') >= (old?.stamp ?? '~')).toBe(true);
  });
});

describe('W3C annotations of other programs', () => {
  const target = { source: 'https://courier.example/b#top', selector: { type: 'TextQuoteSelector', exact: 'said so' } };
  it.each([
    ['one', { type: 'Annotation', body: 'My note', target }],
    ['a list', [{ type: 'Annotation', bodyValue: 'My note', target: [target] }]],
    [
      'a page',
      {
        type: 'AnnotationPage',
        items: [{ type: ['Annotation'], body: [{ type: 'TextualBody', value: 'My note' }], target }],
      },
    ],
    [
      'a collection',
      {
        type: 'AnnotationCollection',
        first: { items: [{ type: 'Annotation', body: { value: 'My note', purpose: 'commenting' }, target }] },
      },
    ],
  ])('takes %s', async (_, value) => {
    const { annotations, articles: sources, problems } = await recogniseFile(JSON.stringify(value)).read(checks);
    expect(problems).toEqual([]);
    expect(annotations[0]).toMatchObject({ target: { exact: 'said so' }, notes: [{ text: 'My note' }] });
    expect(sources[0]?.url).toBe('https://courier.example/b');
  });

  it.each([
    ['_:b0', false],
    ['1', false],
    ['urn:uuid:0195a1b2-0000-7000-8000-000000000001', true],
    ['https://notes.example/1', true],
  ])('with the id %s in two files: one annotation is %s', async (id, isOne) => {
    const idOf = async (exact: string): Promise<string | undefined> => {
      const file = { type: 'Annotation', id, target: { ...target, selector: { type: 'TextQuoteSelector', exact } } };
      return (await recogniseFile(JSON.stringify(file)).read(checks)).annotations[0]?.id;
    };
    expect((await idOf('words of one')) === (await idOf('words of another'))).toBe(isOne);
  });

  it('follows refinedBy', async () => {
    const refined = {
      type: 'Annotation',
      target: {
        source: 'https://courier.example/b',
        selector: {
          type: 'FragmentSelector',
          value: 'x',
          refinedBy: { type: 'TextQuoteSelector', exact: 'inner words' },
        },
      },
    };
    expect((await recogniseFile(JSON.stringify(refined)).read(checks)).annotations[0]?.target.exact).toBe(
      'inner words',
    );
  });
});

describe('tables', () => {
  it('takes Readwise, tags out of the note', async () => {
    const file = recogniseFile(await write('readwise'));
    expect(file.kind).toBe('readwise');
    const { annotations } = await file.read(checks);
    expect(annotations[0]).toMatchObject({ tags: { ferry: { value: true }, to_check: { value: true } } });
    expect(annotations[1]?.target.exact).toBe('=HYPERLINK("http://x.example")');
  });

  const table = (...lines: string[]) => recogniseFile(['quote,note,url,id,date', ...lines].join('\n')).read(checks);

  it('reads what a spreadsheet says of its own cells', async () => {
    const file = recogniseFile('sep=;\r\nquote;url;note\r\nSome, words;https://courier.example/1;a, b\r\n;;c\r\n');
    expect(file.headers).toEqual(['quote', 'url', 'note']);
    const { annotations, problems } = await file.read(checks);
    expect(annotations.map(({ target, notes }) => [target.exact, notes[0]?.text])).toEqual([['Some, words', 'a, b']]);
    expect(problems[0]?.at).toBe(4);
  });

  it('tells rows of two tables that both count from 1 apart', async () => {
    const [one, other] = await Promise.all([
      table('Some words,a,https://courier.example/1,1,'),
      table('Other words,b,https://courier.example/2,1,'),
    ]);
    expect(one.annotations[0]?.id).not.toBe(other.annotations[0]?.id);
  });

  it('keeps both notes of the same words, whenever they were written', async () => {
    const { annotations } = await table(
      'Some words,first,https://courier.example/1,,2025-01-01',
      'Some words,second,https://courier.example/1,,2025-02-01',
    );
    const [a, b] = annotations;
    if (!a || !b) throw new Error('missing');
    expect(mergeAnnotations(a, b).notes.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  it.each([
    ['1960-05-01', Date.UTC(1960, 4, 1)],
    ['9999-12-31', null],
    ['one day', null],
  ])('takes %s as the day of publication', async (published, expected) => {
    const file = recogniseFile(`quote,url,published\nSome words,https://courier.example/1,${published}`);
    expect((await file.read(checks)).articles[0]?.publishedAt).toBe(expected);
  });

  it('takes a note that begins with a point as one', async () => {
    const { annotations } = await table('Some words,.NET,https://courier.example/1,,');
    expect(annotations[0]).toMatchObject({ notes: [{ text: '.NET' }], tags: {} });
  });

  it('takes our own back with all that it holds', async () => {
    const { annotations, isCopy, articles: sources } = await recogniseFile(await write('csv')).read(checks);
    expect(isCopy).toBe(true);
    expect(annotations.map(({ id }) => id)).toEqual(entries.map(({ annotation }) => annotation.id));
    expect(annotations[0]).toMatchObject({ status: { value: 'check' }, colour: { value: 'green' } });
    expect(sources[0]?.authors).toEqual(articles[0].authors);
  });

  it('takes any table by the columns that the reader names, and tells the lines it leaves', async () => {
    const text =
      'wer;was;wo\r\n"Amt";"wir\nprüfen";https://amt.example/1\r\nNiemand;;https://amt.example/2\r\nAmt;ohne Ort;\r\n';
    const file = recogniseFile(text);
    expect(file.headers).toEqual(['wer', 'was', 'wo']);
    const { annotations, problems } = await file.read(checks, {
      columns: { words: 'was', speaker: 'wer', address: 'wo' },
    });
    expect(annotations.map((a) => [a.speaker.value.name, a.target.exact])).toEqual([['Amt', 'wir\nprüfen']]);
    expect(problems).toEqual([
      { at: 4, unit: 'line', reason: 'no-words', field: 'was' },
      { at: 5, unit: 'line', reason: 'no-source', field: 'address' },
    ]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['', 'empty'],
    ['   \n', 'empty'],
    ['{"a": ', 'not-json'],
    ['{"a": 1}', 'not-this-format'],
    ['just words', 'not-this-format'],
    ['<!doctype html><p>a,b\n<p>c,d', 'not-this-format'],
    ['  <html lang="en"><body>a,b\nc,d', 'not-this-format'],
    ['Highlight,Book Title,Book Author,Note\nWords,Title,Ann,', 'no-addresses'],
    ['PK\u0003\u0004\u0000', 'not-text'],
  ])('%j is refused: %s', (text, code) => {
    expect(() => recogniseFile(text)).toThrow(expect.objectContaining({ name: 'VerbatimError', code }));
  });

  const RUNS = Number(process.env.RUNS ?? 60);
  it.each(['jsonld', 'csv', 'readwise'] as const)('a mutilated %s gives records or a clear refusal', async (id) => {
    const whole = await write(id);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 8 }), async (at, cut, put) => {
        const text = whole.slice(0, at) + put + whole.slice(at + cut);
        try {
          const { annotations } = await recogniseFile(text).read(checks);
          for (const { target } of annotations) expect(typeof target.exact).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(VerbatimError);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
