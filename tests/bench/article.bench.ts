/**
 * Finding the article, beside Mozilla's Readability: on our own shapes of pages, and on saved pages of a corpus (the
 * quotations that a reader would list, and words that stand outside; passages of articles).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { ARTICLES } from '../fixtures/shapes';

interface Tally {
  inside: number;
  found: number;
  outside: number;
  read: number;
  pages: number;
  whole: number;
}
type Expected = { inside: string[]; outside: string[] };

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');
const tally = (): Tally => ({ inside: 0, found: 0, outside: 0, read: 0, pages: 0, whole: 0 });

function enter(sum: Tally, text: string, { inside, outside }: Expected): boolean {
  const found = inside.filter((words) => text.includes(words)).length;
  const read = outside.filter((words) => text.includes(words)).length;
  sum.pages++;
  sum.inside += inside.length;
  sum.found += found;
  sum.outside += outside.length;
  sum.read += read;
  const whole = found === inside.length && read === 0;
  if (whole) sum.whole++;
  return whole;
}

const share = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);

async function compare(
  browser: Browser,
  script: string,
  name: string,
  pages: readonly { name: string; html: string; expected?: Expected }[],
): Promise<void> {
  const ours = tally();
  const peer = tally();
  const differ: string[] = [];
  let passed = 0;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: true });
  await context.route('**/*', (route) =>
    route.request().url() === 'http://shape.example/page' ? route.fallback() : route.abort(),
  );
  for (const one of pages) {
    const page = await context.newPage();
    await page.route('http://shape.example/page', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        // No script of the page's runs, ours does.
        body: one.html.replace(/<script(?![^>]*ld\+json)/gi, '<script type="text/none"'),
      }),
    );
    await page.goto('http://shape.example/page', { waitUntil: 'domcontentloaded' });
    await page.addScriptTag({ content: script });
    const read = await page.evaluate(() => window.readBoth());
    if (read.gate) passed++;
    else if (process.env.BENCH_DETAILS) console.log(`  not let through: ${one.name}`);
    const expected = one.expected ?? read;
    const whole = [enter(ours, read.ours, expected), enter(peer, read.peer, expected)];
    if (process.env.BENCH_DETAILS && !whole[0])
      console.log(
        one.name,
        expected.inside.filter((words) => !read.ours.includes(words)).map((w) => w.slice(0, 60)),
        expected.outside.filter((words) => read.ours.includes(words)).map((w) => w.slice(0, 60)),
      );
    if (whole[0] !== whole[1]) differ.push(`${one.name} (${whole[0] ? 'ours' : 'Readability'})`);
    await page.close();
  }
  await context.close();
  for (const [who, sum] of [
    ['ours', ours],
    ['Readability', peer],
  ] as const)
    console.log(
      `| ${name} | ${who} | ${share(sum.found, sum.inside)} | ${share(sum.read, sum.outside)} | ${sum.whole} of ${sum.pages} |`,
    );
  console.log(`| ${name} | the gate lets through | | | ${passed} of ${pages.length} |`);
  if (process.env.BENCH_DETAILS) console.log(`  right in one only: ${differ.join('; ')}`);
}

function savedPages(corpus: string): { name: string; html: string; expected: Expected }[] {
  const folder = join(corpus, 'pages/gold');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => {
    const gold: { isArticle: boolean; quotes: { text: string }[]; outside?: unknown[] } = JSON.parse(
      readFileSync(join(folder, file), 'utf8'),
    );
    if (!gold.isArticle) return [];
    const name = file.replace('.json', '');
    const text = (one: unknown): string =>
      bare(typeof one === 'string' ? one : ((one as { text?: string }).text ?? ''));
    return [
      {
        name,
        html: readFileSync(join(corpus, 'pages/html', `${name}.html`), 'utf8'),
        expected: {
          inside: gold.quotes.flatMap((q) => q.text.split(/\n/).map(bare)).map((words) => words.slice(0, 60)),
          outside: (gold.outside ?? []).map(text).filter((words) => words.length > 12),
        },
      },
    ];
  });
}

function passages(corpus: string): { name: string; html: string; expected: Expected }[] {
  const file = join(corpus, 'anchoring/cases.jsonl');
  if (!existsSync(file)) return [];
  const byPage = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const one: { page: string; kind: string; sel: string; exact: string } = JSON.parse(line);
    if (one.kind !== 'same' || !['speech', 'sentence', 'para'].includes(one.sel)) continue;
    byPage.set(one.page, [...(byPage.get(one.page) ?? []), bare(one.exact)]);
  }
  return [...byPage].map(([name, inside]) => ({
    name,
    html: readFileSync(join(corpus, 'anchoring/pages', `${name}.html`), 'utf8'),
    expected: { inside, outside: [] },
  }));
}

export async function bench({ corpus }: { corpus: string | null }): Promise<void> {
  const bundle = await build({
    entryPoints: [join(process.cwd(), 'tests/bench/pages/articles.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome140',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  console.log('| pages | | of the article, read | of the rest, read | pages without a fault |\n|---|---|---|---|---|');
  try {
    await compare(browser, script, 'shapes', ARTICLES);
    if (!corpus) return;
    await compare(browser, script, 'saved pages, quotations', savedPages(corpus));
    await compare(browser, script, 'saved pages, passages', passages(corpus));
  } finally {
    await browser.close();
  }
}
