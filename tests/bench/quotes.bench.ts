/**
 * The quotation engine: figures on annotated articles, speed beside `compromise` and beside a bare expression, growth
 * with length, size. `--corpus DIR` holds `quotes/` with gold files and their scorer; without it the sample below is read.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { build } from 'esbuild';
import { findQuotations } from '../../utils/quotes';
import { lexicon } from '../../utils/quotes/lexicon/en';

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

async function size(): Promise<number> {
  const contents = `export { findQuotations } from './utils/quotes/index'; export { lexicon } from './utils/quotes/lexicon/en';`;
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'chrome140',
  });
  return gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
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
  const paragraphs = texts.join('\n\n').split(/\n+/);
  for (const target of [1_000, 10_000, 100_000]) {
    const parts: string[] = [];
    for (let k = 0, n = 0; n < target; k++) {
      const paragraph = paragraphs[k % paragraphs.length] ?? '';
      parts.push(paragraph);
      n += paragraph.split(/\s+/).length;
    }
    const text = parts.join('\n\n');
    const time = fastest(() => findQuotations(text, { lexicon }), 5);
    const least = fastest(() => [...text.matchAll(MARKED)].length, 5);
    console.log(`${target} words: ${time.toFixed(1)} ms, ${(time / least).toFixed(0)} times the expression`);
  }
  console.log(`engine with the English lexicon, minified and gzipped: ${(await size()).toLocaleString('en')} bytes`);
}
