// Time per anchor beside Hypothesis, and beside the last of its steps, its matcher, alone: same cases, same page, turn and
// turn about, in real Chromium.
//   node tests/bench/anchoring.mjs --corpus DIR [--pages N]
// DIR holds cases.jsonl (page, kind, start, end) and pages/NAME.html, pages/NAME.KIND.html.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const names = ['ours', 'hypothesis', 'matcher'];
const here = path.dirname(fileURLToPath(import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};

export async function benchAnchoring(corpus, limit = Number.POSITIVE_INFINITY) {
  const read = (name) => fs.readFileSync(path.join(corpus, 'pages', `${name}.html`), 'utf8');
  const cases = fs
    .readFileSync(path.join(corpus, 'cases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const pages = [...new Set(cases.map(({ page }) => page))].slice(0, limit);
  const bundle = await build({
    entryPoints: [path.join(here, 'anchoring-page.mjs')],
    ...{ bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' },
  });
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const single = Object.fromEntries(names.map((name) => [name, []]));
  const together = Object.fromEntries(names.map((name) => [name, []]));
  /** Each peer has a tab of its own for each page, so that none finds its code warmed up by another. */
  const inOwnTab = async (work) => {
    const tab = await browser.newPage();
    await tab.setContent('<!doctype html><html><body></body></html>');
    await tab.addScriptTag({ content: bundle.outputFiles[0].text });
    const result = await work(tab);
    await tab.close();
    return result;
  };
  for (const [nth, page] of pages.entries()) {
    const mine = cases.filter((c) => c.page === page);
    const jobs = [...new Set(mine.map(({ kind }) => kind))].map((kind) => ({
      html: read(`${page}.${kind}`),
      spans: mine.filter((c) => c.kind === kind).map(({ start, end }) => ({ start, end })),
    }));
    for (const k of names.keys()) {
      const name = names[(nth + k) % names.length];
      const times = await inOwnTab((tab) =>
        tab.evaluate((list) => globalThis.timeSingle(...list), [name, read(page), jobs]),
      );
      single[name].push(...times);
      if (nth % 8 > 0) continue;
      const many = await inOwnTab((tab) =>
        tab.evaluate((list) => globalThis.timeTogether(...list), [name, read(page), read(`${page}.edit`)]),
      );
      together[name].push(many);
    }
  }
  await browser.close();
  return { single: compare(single), together: compare(together) };
}

function compare(times) {
  const mean = (xs) => xs.reduce((a, b) => a + b, 0) / xs.length;
  const late = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(0.95 * xs.length)];
  const row = (f) => Object.fromEntries(names.map((name) => [name, f(times[name])]));
  return { runs: times.ours.length, mean: row(mean), p95: row(late) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { single, together } = await benchAnchoring(
    option('corpus'),
    Number(option('pages', Number.POSITIVE_INFINITY)),
  );
  const line = (what, { ours, hypothesis, matcher }) => {
    const beside = (peer) => `${peer.toFixed(2)} ms, ${(peer / ours).toFixed(1)} times`;
    console.log(`${what.padEnd(44)} ${ours.toFixed(2)} ms | ${beside(hypothesis)} | ${beside(matcher)}`);
  };
  console.log('measure: ours | Hypothesis, how many times faster | its matcher alone, how many times faster');
  line(`one anchor, mean of ${single.runs}`, single.mean);
  line('one anchor, 95th percentile', single.p95);
  line(`1,000 anchors of one page, mean of ${together.runs} pages`, together.mean);
}
