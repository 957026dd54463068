/**
 * The library at 1,000, 10,000 and 100,000 annotations in Chromium: opening and searching, beside the plain way (Dexie
 * `toArray()` and `filter`) over the same data in the same run. SIZES=1000,10000 measures others.
 */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { measureBuilt } from './library-built';
import { Language } from './library-data';
import type { Task } from './library-tasks';

const ROOT = process.cwd();
const SIZES = (process.env.SIZES ?? '1000,10000,100000').split(',').map(Number);
const QUERIES = 200;
const PLAIN_QUERIES = 12;
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** As a reader types: words letter by letter, two words, phrases, a speaker, a slip. The same for every size. */
function typed(): string[] {
  const language = new Language(1);
  const queries: string[] = [];
  while (queries.length < QUERIES) {
    const word = language.frequent(language.words);
    for (let end = 1; end <= word.length; end++) queries.push(word.slice(0, end));
    const two = `${word} ${language.frequent(language.words).slice(0, 3)}`;
    queries.push(two, `"${word} ${language.frequent(language.words)}"`, `${word} status:check`);
    queries.push(`speaker:${language.frequent(language.speakers).split(' ')[0]}`);
    if (word.length > 4) queries.push(word.slice(0, 2) + word.slice(3));
  }
  return queries.slice(0, QUERIES);
}

/** Words alone: what MiniSearch can be asked as well. */
const isWords = (text: string): boolean => !/[:"]/.test(text);

const quantile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

interface Measured {
  size: number;
  open: number;
  openPlain: number;
  cold: { ready: number; first: number };
  warm: { ready: number; first: number };
  queries: number[];
  plain: number[];
  long: number[];
  memory: number;
  /** Bytes of our index on the disk. */
  bytes: number;
  /** The same by MiniSearch; `same` are our own times for the queries that it was asked. */
  mini: { made: number; kept: number; bytes: number; open: number; queries: number[]; same: number[] };
  imported: { first: number; again: number; changed: number };
}

interface InPage {
  seed(count: number): Promise<void>;
  openRows(): Promise<number>;
  openPlain(): Promise<number>;
  startSearch(): Promise<{ ready: number; first: number }>;
  query(text: string): Promise<{ ms: number; total: number }>;
  queryPlain(text: string): Promise<{ ms: number; total: number }>;
  importOnce(count: number): Promise<{ first: number; again: number; changed: number }>;
  longTasks(): number[];
  memory(): Promise<number>;
  searchSize(): Promise<number>;
  miniBuild(): Promise<{ made: number; kept: number; bytes: number }>;
  miniOpen(): Promise<number>;
  miniQuery(text: string): Promise<{ ms: number; total: number }>;
}

/** Calls a function of the page. */
function call<K extends keyof InPage>(
  page: Page,
  name: K,
  ...given: Parameters<InPage[K]>
): Promise<Awaited<ReturnType<InPage[K]>>> {
  return page.evaluate(
    ([what, values]) =>
      (globalThis as unknown as { bench: Record<string, (...v: unknown[]) => never> }).bench[what]?.(...values),
    [name, given] as [string, unknown[]],
  ) as Promise<Awaited<ReturnType<InPage[K]>>>;
}

async function measure(origin: string, size: number): Promise<Measured> {
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    const fresh = () => page.goto(`${origin}/index.html`).then(() => page.waitForFunction(() => 'bench' in globalThis));
    await fresh();
    await call(page, 'seed', size);
    await fresh();
    const openPlain = await call(page, 'openPlain');
    await fresh();
    const open = await call(page, 'openRows');
    const cold = await call(page, 'startSearch');
    await fresh();
    const warm = await call(page, 'startSearch');
    const all = typed();
    for (const text of all.slice(0, 20)) await call(page, 'query', text);
    await call(page, 'longTasks');
    const queries: number[] = [];
    const totals: number[] = [];
    for (const text of all) {
      const answer = await call(page, 'query', text);
      queries.push(answer.ms);
      totals.push(answer.total);
    }
    const long = await call(page, 'longTasks');
    const memory = await call(page, 'memory');
    const plain: number[] = [];
    for (let i = 0; i < PLAIN_QUERIES; i++) {
      plain.push((await call(page, 'queryPlain', all[i * Math.floor(QUERIES / PLAIN_QUERIES)] ?? '')).ms);
    }
    const bytes = await call(page, 'searchSize');
    const built = await call(page, 'miniBuild');
    await fresh();
    const mini = { ...built, open: await call(page, 'miniOpen'), queries: [] as number[], same: [] as number[] };
    for (const text of all.slice(0, 20)) if (isWords(text)) await call(page, 'miniQuery', text);
    for (const [at, text] of all.entries()) {
      if (!isWords(text)) continue;
      mini.queries.push((await call(page, 'miniQuery', text)).ms);
      mini.same.push(queries[at] ?? 0);
    }
    const found = totals.filter((total) => total > 0).length;
    console.error(`${size}: ${found} of ${QUERIES} queries found something`);
    await fresh();
    const imported = await call(page, 'importOnce', size);
    return { size, imported, bytes, mini, open, openPlain, cold, warm, queries, plain, long, memory };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function print(results: Measured[]): void {
  const row = (name: string, cell: (result: Measured) => string): string =>
    `| ${name} | ${results.map(cell).join(' | ')} |`;
  const median = (values: number[]): number => quantile(values, 0.5);
  console.log(row('annotations', ({ size }) => size.toLocaleString('en')));
  console.log(`|---|${results.map(() => '---|').join('')}`);
  console.log(row('first rows', ({ open }) => ms(open)));
  console.log(row('first rows, plain', ({ openPlain }) => ms(openPlain)));
  console.log(row('ratio (bar 0.2)', ({ open, openPlain }) => (open / openPlain).toFixed(3)));
  console.log(row('query, median', ({ queries }) => ms(median(queries))));
  console.log(row('query, 95th', ({ queries }) => ms(quantile(queries, 0.95))));
  console.log(row('query, plain, median', ({ plain }) => ms(median(plain))));
  console.log(row('ratio (bar 0.05)', ({ queries, plain }) => (median(queries) / median(plain)).toFixed(4)));
  console.log(row('search ready, index on the disk', ({ warm }) => ms(warm.ready)));
  console.log(row('search ready, index to be made', ({ cold }) => ms(cold.ready)));
  console.log(row('first answer after that', ({ cold }) => ms(cold.first - cold.ready)));
  console.log(row('tasks over 50 ms while typing', ({ long }) => String(long.length)));
  console.log(row('import in one transaction', ({ imported }) => `${(imported.first / 1000).toFixed(1)} s`));
  console.log(
    row('the same again', ({ imported }) => `${(imported.again / 1000).toFixed(1)} s, ${imported.changed} changes`),
  );
  console.log(row('memory, page and thread', ({ memory }) => `${Math.round(memory / 2 ** 20)} MB`));
  const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  const both = (values: number[]): string => `${ms(median(values))}, ${ms(quantile(values, 0.95))}`;
  console.log(row('index made and kept', ({ cold }) => ms(cold.ready)));
  console.log(row('by MiniSearch', ({ mini }) => `${ms(mini.made)} + ${ms(mini.kept)}`));
  console.log(row('index on the disk', ({ bytes }) => mb(bytes)));
  console.log(row('by MiniSearch (JSON)', ({ mini }) => mb(mini.bytes)));
  console.log(row('opened from the disk', ({ warm }) => ms(warm.ready)));
  console.log(row('by MiniSearch, on the thread that asks', ({ mini }) => ms(mini.open)));
  console.log(row('query of words alone, median, 95th', ({ mini }) => both(mini.same)));
  console.log(row('by MiniSearch, median, 95th', ({ mini }) => both(mini.queries)));
  const [first, last] = [results[0], results.at(-1)];
  if (first && last && first !== last) {
    const growth = (pick: (result: Measured) => number): string => (pick(last) / pick(first)).toFixed(2);
    console.log(
      `\nfrom ${first.size} to ${last.size}: first rows ${growth(({ open }) => open)} times, ` +
        `query ${growth(({ queries }) => median(queries))} times (median), ` +
        `${growth(({ queries }) => quantile(queries, 0.95))} times (95th); bar 3`,
    );
  }
}

/** Tasks that held the page up: how many, and the longest; in brackets what the processor did of it. */
function held(tasks: readonly Task[]): string {
  if (tasks.length === 0) return 'none';
  const longest = (pick: (task: Task) => number): string => ms(Math.max(...tasks.map(pick)));
  const own = tasks.filter(({ cpu }) => cpu >= 50);
  return `${tasks.length}, longest ${longest(({ wall }) => wall)} (by processor time ${own.length}, ${longest(({ cpu }) => cpu)})`;
}

/** The built page with the largest library. */
async function printBuilt(size: number): Promise<void> {
  const built = await measureBuilt(size, typed());
  if (!built) {
    console.log('\nNo build of the extension: npm run build');
    return;
  }
  const { cold, warm, plain, keys, typing, scrolling, choosing, bulk, heap } = built;
  const line = (name: string, value: string): void => console.log(`| ${name} | ${value} |`);
  console.log(`\n| the built library page | ${size.toLocaleString('en')} annotations |\n|---|---|`);
  line('first rows, index on the disk', ms(warm.rows));
  line('first rows, index to be made', ms(cold.rows));
  line('all rows by toArray and filter', ms(plain));
  line('first answer of the search, index on the disk', ms(warm.answer));
  line('first answer of the search, index to be made', ms(cold.answer));
  line(
    `from key to rows, median and 95th of ${keys.length}`,
    `${ms(quantile(keys, 0.5))}, ${ms(quantile(keys, 0.95))}`,
  );
  line('tasks over 50 ms while typing', held(typing));
  line('while scrolling', held(scrolling));
  line('while choosing all', held(choosing));
  for (const { count, done, undone, tasks } of bulk) {
    line(`${count} and changed; undone`, `${ms(done)}; ${ms(undone)}`);
    line('tasks over 50 ms meanwhile', held(tasks));
  }
  line('heap of the page', `${Math.round(heap / 2 ** 20)} MB`);
}

export async function bench(): Promise<void> {
  const outDir = join(ROOT, '.cache/bench-library');
  await build({
    root: join(ROOT, 'tests/bench/library-page'),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome140', modulePreload: false },
  });
  const server = createServer(async (request, response) => {
    try {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const body = await readFile(join(outDir, path));
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        // Isolated, so that the page may measure its own memory.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const results: Measured[] = [];
    for (const size of SIZES) results.push(await measure(origin, size));
    print(results);
    await printBuilt(SIZES.at(-1) ?? 0);
  } finally {
    server.close();
  }
}
