// @vitest-environment node
/** What other programs' own parsers make of our files. The published schemas are checked by `npm run bench formats`. */
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormatId } from '../../../../utils/exchange/formats';
import { collect, entries } from './library';
import schema from './web-annotation.schema.json';

const write = async (id: ExportFormatId): Promise<string> =>
  (await collect(EXPORT_FORMATS[id].write(entries, { total: entries.length, now: Date.UTC(2025, 5, 1) }))).text;

describe('JSON-LD', () => {
  it('is of the Web Annotation model', async () => {
    const validate = new Ajv({ strict: false, formats: { iri: true } }).compile(schema);
    expect(validate(JSON.parse(await write('jsonld'))), JSON.stringify(validate.errors)).toBe(true);
  });
});

interface Parsed {
  type: string;
  title: string;
  URL: string;
  author?: { family?: string; given?: string; literal?: string }[];
  /** What citation-js calls the authors of RIS type NEWS. */
  reporter?: string[];
}

describe('citation-js', () => {
  it.each(['ris', 'csl'] as const)('reads our %s', async (id) => {
    // @ts-expect-error: the package has no types.
    const { default: Cite } = (await import('citation-js')) as { default: new (text: string) => { data: Parsed[] } };
    const { data } = new Cite(await write(id));
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      type: 'article-newspaper',
      title: 'Ferry "will sail": council, union & owner agree',
      URL: 'https://courier.example/2025/03/04/ferry',
    });
    const { author, reporter } = data[0] ?? {};
    if (id === 'ris') expect(reporter).toEqual(['van der Meer, Ilse', 'Courier Staff']);
    else expect(author).toEqual([{ family: 'van der Meer', given: 'Ilse' }, { literal: 'Courier Staff' }]);
  });
});
