// Time per anchor beside the matcher of Hypothesis: same cases, same page, turn and turn about, in real Chromium.
//   node tests/bench/anchoring.mjs --corpus DIR [--pages N]
// DIR holds cases.jsonl (page, kind, start, end) and pages/NAME.html, pages/NAME.KIND.html.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

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
  const single = { ours: [], hypothesis: [] };
  const together = { ours: [], hypothesis: [] };
  for (const page of pages) {
    const tab = await browser.newPage();
    await tab.setContent('<!doctype html><html><body></body></html>');
    await tab.addScriptTag({ content: bundle.outputFiles[0].text });
    const mine = cases.filter((c) => c.page === page);
    const jobs = [...new Set(mine.map(({ kind }) => kind))].map((kind) => ({
      html: read(`${page}.${kind}`),
      spans: mine.filter((c) => c.kind === kind).map(({ start, end }) => ({ start, end })),
    }));
    const times = await tab.evaluate(([html, list]) => globalThis.timeSingle(html, list), [read(page), jobs]);
    for (const name of ['ours', 'hypothesis']) single[name].push(...times[name]);
    if (pages.indexOf(page) % 8 === 0) {
      const many = await tab.evaluate((list) => globalThis.timeTogether(...list), [read(page), read(`${page}.edit`)]);
      for (const name of ['ours', 'hypothesis']) together[name].push(many[name]);
    }
    await tab.close();
  }
  await browser.close();
  return { single: compare(single), together: compare(together) };
}

function compare({ ours, hypothesis }) {
  const mean = (xs) => xs.reduce((a, b) => a + b, 0) / xs.length;
  const late = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(0.95 * xs.length)];
  const row = (f) => ({ ours: f(ours), hypothesis: f(hypothesis), ratio: f(hypothesis) / f(ours) });
  return { runs: ours.length, mean: row(mean), p95: row(late) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await benchAnchoring(option('corpus'), Number(option('pages', Number.POSITIVE_INFINITY)));
  const line = (what, { ours, hypothesis, ratio }) =>
    console.log(`${what.padEnd(44)} ${ours.toFixed(2)} ms | ${hypothesis.toFixed(2)} ms | ${ratio.toFixed(1)} times`);
  console.log('measure: ours | Hypothesis matcher | how many times faster');
  line(`one anchor, mean of ${result.single.runs}`, result.single.mean);
  line('one anchor, 95th percentile', result.single.p95);
  line(`1,000 anchors of one page, mean of ${result.together.runs} pages`, result.together.mean);
}
