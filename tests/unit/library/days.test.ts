/** A day of the calendar is the same day wherever the reader is: in records, on the screen, in search and in every export. */
import { execFileSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleIdOf, commit, Library, type Operation, openArticle } from '../../../utils/library';
import { createEdit, newId, pageMeta } from '../../support/kept';

interface Said {
  day: string;
  words: string;
  cited: string;
  placed: string;
  charted: string[];
  found: number[];
  files: Record<string, string>;
}

/** How each format that says the day writes it. */
const WRITTEN: Record<string, RegExp> = {
  csv: /,2025-03-04,/,
  ris: /DA {2}- 2025\/03\/04\//,
  csl: /"issued":\{"date-parts":\[\[2025,3,4\]\]\}/,
  markdown: /2025-03-04/,
  text: /2025-03-04/,
};

let script = '';
beforeAll(() => {
  const built = buildSync({
    entryPoints: ['tests/support/days-here.ts'],
    ...{ bundle: true, write: false, platform: 'node', format: 'esm', logLevel: 'silent' },
  });
  script = built.outputFiles[0]?.text ?? '';
});

describe.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Kiritimati'])('in %s', (zone) => {
  it('4 March 2025 is that day everywhere', () => {
    // A zone holds for a whole process.
    const env = { ...process.env, TZ: zone, LANG: 'en_GB.UTF-8' };
    const output = execFileSync(process.execPath, ['--input-type=module'], { input: script, env, encoding: 'utf8' });
    const { zone: there, all } = JSON.parse(output) as { zone: string; all: Said[] };
    expect(there.replace('Calcutta', 'Kolkata')).toBe(zone);
    expect(all).toHaveLength(4);
    for (const { day, words, cited, placed, charted, found, files } of all) {
      expect(day).toBe('2025-03-04');
      expect(words.match(/\d+/g)?.sort()).toEqual(['2025', '4']);
      expect(cited).toContain(words);
      expect([placed, ...charted]).toEqual(['Tue Mar 04 2025', 'Tue Mar 04 2025']);
      expect(found).toEqual([1, 1, 0, 0]);
      for (const [format, text] of Object.entries(files)) {
        const written = WRITTEN[format];
        if (written) expect(text).toMatch(written);
        if (format !== 'jsonld') expect(text).not.toMatch(/2025[-/]03[-/]0[35]|2025,3,[35]\b/);
      }
    }
  });
});

it('a day that was kept as a moment is mended when the page says it again', async () => {
  const library = new Library('days');
  const url = 'https://news.test/a';
  const meta = { ...pageMeta(url), publishedAt: Date.UTC(2025, 2, 3, 15, 1) };
  const [articleId, id] = [await articleIdOf(url), newId()];
  const edits = [createEdit(id), { op: 'keep' as const, id, kept: true }];
  const operations = edits.map((edit): Operation => ({ do: 'edit', articleId, edit }));
  await commit(library, [{ do: 'article', id: articleId, meta, address: url }, ...operations]);
  const day = async (): Promise<unknown> => (await library.articles.get(articleId))?.record.publishedDay;
  expect(await day()).toBeUndefined();
  await openArticle(library, { ...meta, publishedDay: '2025-03-04' }, url);
  expect(await day()).toBe('2025-03-04');
  const counters = await library.counters.toArray();
  await openArticle(library, { ...meta, publishedDay: '2025-03-04' }, url);
  expect(await library.counters.toArray()).toEqual(counters);
  await library.delete();
});
