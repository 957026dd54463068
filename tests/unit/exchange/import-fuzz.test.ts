// @vitest-environment node
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { writeFile } from '../../../utils/exchange/write-file';
import { Library } from '../../../utils/library';
import { VerbatimError } from '../../../utils/model/errors';
import { contents, files, fill, importText } from './job';

/** Mutated files of each format; 2,000 by the environment variable RUNS. */
const RUNS = Number(process.env.RUNS ?? 60);
const KINDS = ['verbatim', 'w3c', 'hypothesis', 'readwise', 'csv'] as const;

/** What a hostile or broken program may put into a file. */
const STRAYS = [
  '',
  'null',
  '-1',
  '1e999',
  '{}',
  '[]',
  '"',
  '\\u0000',
  '\u0000',
  '\ufffe',
  '__proto__',
  '"constructor"',
  '"toString":1,',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  '=cmd|calc!A1',
  ','.repeat(500),
  '['.repeat(5_000),
  'x'.repeat(20_000),
];

const mutation = (length: number) =>
  fc.record({
    at: fc.nat(length),
    cut: fc.oneof(fc.nat(3), fc.nat(60), fc.nat(length)),
    put: fc.oneof(fc.constantFrom(...STRAYS), fc.string({ maxLength: 12 })),
  });

let mine: Library;
let other: Library;
let texts: Record<string, string>;

beforeAll(async () => {
  other = new Library('fuzz-source');
  await fill(other);
  texts = await files(await (await writeFile(other, 'all', 'jsonld', { now: 0 })).text());
  mine = new Library('fuzz-mine');
});
afterAll(async () => {
  await mine.delete();
  await other.delete();
});

describe.each(KINDS)('a mutated file of the kind %s', (kind) => {
  it('is taken whole or refused with a reason, and a refusal leaves the library as it was', async () => {
    const whole = texts[kind] ?? '';
    let taken = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(mutation(whole.length), { minLength: 1, maxLength: 3 }), async (mutations) => {
        const text = mutations.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), whole);
        const before = await contents(mine);
        try {
          const { tried, write } = await importText(mine, text);
          for (const { at, reason } of tried.problems) expect([typeof at, typeof reason]).toEqual(['number', 'string']);
          expect(await contents(mine)).toEqual(before);
          await write();
          expect((await (await importText(mine, text)).write()).changed).toBe(0);
          taken++;
          await Promise.all(mine.tables.map((table) => table.clear()));
        } catch (error) {
          if (!(error instanceof VerbatimError)) throw error;
          expect(await contents(mine)).toEqual(before);
          refused++;
        }
      }),
      {
        numRuns: RUNS,
        // The file as it was, and none of it: however chance falls, both ways are walked.
        examples: [[[{ at: 0, cut: 0, put: '' }]], [[{ at: 0, cut: whole.length, put: '['.repeat(5_000) }]]],
      },
    );
    // A fuzz that only ever meets one of the two shows nothing.
    expect(Math.min(taken, refused)).toBeGreaterThan(0);
  }, 1_800_000);
});
