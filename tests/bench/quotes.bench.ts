/**
 * The quotation engine: figures on annotated articles, speed beside `compromise` and beside a bare expression, growth
 * with length, size. `--corpus DIR` holds `quotes/` with gold files and their scorer; without it the sample below is read.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import { findQuotations } from '../../utils/quotes';
import { lexicon } from '../../utils/quotes/lexicon/en';
import { engineSize } from '../support/engine-size';

const SAMPLE =
  'The board of the Valley Water Company met in Leeds on Monday. “The dam will hold,” said Nora Whitfield, its chief engineer. “It has held for a century.”\n\nJames Orme, who farms below the wall, called the promise “a work of fiction.” He asked the board to publish the survey, which she declined to do.\n\n';
const MARKED = /[“"«„]([^”"»“]+)[”"»“]/g;

/** Milliseconds of the fastest of several runs. */
function fastest(run: () => void, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < rounds; k++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function figures(folder: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'quotes-'));
  try {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
      const gold = join(folder, file);
      const found = join(scratch, file);
      const input = readFileSync(gold);
      writeFileSync(found, execFileSync('node', ['scripts/extract.mjs'], { input, maxBuffer: 1 << 28 }));
      const said = execFileSync('node', [join(folder, 'score.mjs'), gold, found], { encoding: 'utf8' });
      console.log(`### ${file}\n${said}`);
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Texts of a given number of words: a plain repetition, articles that are all different, and hostile pages. */
const TEXTS: Readonly<Record<string, (words: number) => string>> = {
  'one sample over and over': (words) => SAMPLE.repeat(Math.ceil(words / SAMPLE.split(/\s+/).length)),
  'articles with people of their own': (words) => articles(words),
  'nothing but marks': (words) => '“ ” " '.repeat(Math.ceil(words / 3)),
  'one open mark': (words) => `“${'word and '.repeat(Math.ceil(words / 2))}`,
  'marks within marks': (words) => `${'“so '.repeat(Math.ceil(words / 2))}${'it”'.repeat(Math.ceil(words / 2))}`,
  'a paragraph a mark': (words) => '“word\n'.repeat(words),
};

/** News of invented people: each article has three names, made of syllables, and sentences of several kinds. */
function articles(words: number): string {
  const syllables = 'ba ken dor lin mar to vel sa rin hol dan ne pel gro wen ta mi cor ash bri'.split(' ');
  const name = (k: number): string => {
    const part = (n: number): string => syllables[n % syllables.length] ?? '';
    const [first, second] = [part(k) + part(k >> 3), part(k * 7 + 3) + part(k >> 1) + part(k * 3 + 1)];
    return [first, second].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  };
  const parts: string[] = [];
  for (let k = 0, n = 0; n < words; k++) {
    const [a, b, c] = [name(3 * k), name(3 * k + 1), name(3 * k + 2)];
    const last = b.split(' ')[1] ?? b;
    const article = [
      `${a}, the mayor of ${c.split(' ')[0]}ton, told reporters on day ${k} that the harbour was “safe as houses.”`,
      `“It is not,” said ${b}, who runs boat number ${k * 3}. “Ask anybody who has been out there.”`,
      `“I asked twice,” ${last} added. ${c} called the answer “a work of fiction,” according to minutes seen by the Gazette.`,
      `The mayor's office did not reply. “We will look into it,” she wrote later.`,
    ].join('\n\n');
    parts.push(article);
    n += article.split(/\s+/).length;
  }
  return parts.join('\n\n');
}

/** Processor milliseconds of the cheapest of several runs: other programs on the machine do not count. */
function cheapest(run: () => void, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < rounds; k++) {
    const before = process.cpuUsage();
    run();
    // A microsecond is the least the clock can tell.
    best = Math.min(best, Math.max(process.cpuUsage(before).user, 1) / 1000);
  }
  return best;
}

/** Processor time a word from 1,000 to 100,000 words, as multiples of that at 1,000, and beside one expression. */
function growth(name: string, make: (words: number) => string): void {
  const each: { time: number; least: number }[] = [1_000, 10_000, 100_000].map((words) => {
    const text = make(words);
    const rounds = words > 50_000 ? 5 : 20;
    findQuotations(text, { lexicon });
    const time = cheapest(() => findQuotations(text, { lexicon }), rounds) / words;
    return { time, least: fastest(() => [...text.matchAll(MARKED)].length, rounds) / words };
  });
  const base = each[0]?.time ?? 1;
  console.log(
    `${name}: processor time a word ${each.map(({ time }) => (time / base).toFixed(2)).join(', ')}; ${each.map(({ time, least }) => (time / least).toFixed(0)).join(', ')} times the expression (1,000, 10,000, 100,000 words)`,
  );
}

export async function bench({ corpus }: { corpus: string | null }): Promise<void> {
  const folder = corpus === null ? null : join(corpus, 'quotes');
  if (folder) figures(folder);
  const texts = folder
    ? readFileSync(join(folder, 'polnear-dev.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .slice(0, 30)
        .map((line) => String(JSON.parse(line).text))
    : [SAMPLE.repeat(10)];
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const each = (run: (text: string) => unknown) => () => {
    for (const text of texts) run(text);
  };
  const ours = each((text) => findQuotations(text, { lexicon }));
  fastest(ours, 5);
  const engine = fastest(ours, 10);
  const peer = fastest(
    each((text) => nlp(text).quotations().json()),
    3,
  );
  const floor = fastest(
    each((text) => [...text.matchAll(MARKED)].length),
    20,
  );
  console.log(
    `${words} words: engine ${engine.toFixed(1)} ms (${((engine / words) * 1000).toFixed(2)} a thousand words)`,
  );
  console.log(`compromise ${peer.toFixed(0)} ms: ${(peer / engine).toFixed(1)} times as long`);
  console.log(`one expression ${floor.toFixed(2)} ms: the engine takes ${(engine / floor).toFixed(0)} times as long`);
  for (const [name, make] of Object.entries(TEXTS)) growth(name, make);
  console.log(
    `engine with the English lexicon, minified and gzipped: ${(await engineSize()).toLocaleString('en')} bytes`,
  );
}
