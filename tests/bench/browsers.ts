/** The built extension in both browsers, one after the other, for benches. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../e2e/harness/chromium';
import type { Driver } from '../e2e/harness/driver';
import { startFirefox } from '../e2e/harness/firefox';

const BUILDS = { chromium: 'chrome-mv3-e2e', firefox: 'firefox-mv3-e2e' } as const;

/** Runs `work` in Chromium, then in Firefox; says so where the builds are not there. */
export async function inBothBrowsers(work: (browser: Driver) => Promise<void>): Promise<void> {
  for (const [name, build] of Object.entries(BUILDS)) {
    const folder = join(process.cwd(), '.output', build);
    if (!existsSync(folder)) {
      console.log(`${name}: no build in .output/${build}; run npm run build:test first.`);
      continue;
    }
    const browser = await (name === 'chromium' ? startChromium(folder) : startFirefox(folder));
    try {
      await work(browser);
    } finally {
      await browser.close();
    }
  }
}

/** Middle and largest of some numbers. */
export function middleAndWorst(values: number[]): { median: number; worst: number } {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, worst: sorted.at(-1) ?? Number.NaN };
}

/** The middle, and what 95 of 100 stay under, of times in milliseconds, in words. */
export function quantiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
