/** 5,000 highlights painted, against mark.js wrapping the same ranges: time to the next frame, and layout shift. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Figures } from './pages/paint';

const RANGES = 5000;
const ROUNDS = 7;

const PAGE = `<!doctype html><html lang="en"><style>body{font:16px/1.5 serif;width:640px;margin:20px auto}
mark{background:#f6d03c80;color:inherit}</style><body></body></html>`;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

export async function bench(): Promise<void> {
  const bundle = await build({
    entryPoints: [join(process.cwd(), 'tests/bench/pages/paint.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome140',
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const rounds: { ours: Figures[]; marks: Figures[] } = { ours: [], marks: [] };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const who of round % 2 ? (['ours', 'marks'] as const) : (['marks', 'ours'] as const)) {
        const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
        await page.setContent(PAGE);
        await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
        await page.evaluate((ranges) => window.build(ranges), RANGES);
        const ours = who === 'ours';
        rounds[who].push(await page.evaluate((own) => (own ? window.paintHighlights() : window.paintMarks()), ours));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  console.log(
    `${RANGES} ranges in ${RANGES / 5} paragraphs, median of ${ROUNDS} rounds, Chromium ${browser.version()}\n`,
  );
  console.log('| | script, ms | to next frame, ms | layout shift | last line moved, px |\n|---|---|---|---|---|');
  for (const [name, figures] of [
    ['highlights', rounds.ours],
    ['mark.js', rounds.marks],
  ] as const) {
    const of = (key: keyof Figures): number => median(figures.map((one) => one[key]));
    console.log(
      `| ${name} | ${of('script').toFixed(1)} | ${of('frame').toFixed(1)} | ${of('shift').toFixed(4)} | ${of('moved').toFixed(2)} |`,
    );
  }
  const share = median(rounds.ours.map(({ frame }) => frame)) / median(rounds.marks.map(({ frame }) => frame));
  console.log(`\nhighlights / mark.js: ${share.toFixed(3)}`);
}
