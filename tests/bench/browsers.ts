/** The built extension in both browsers, one after the other, for benches. */
import { startChromium } from '../e2e/harness/chromium';
import type { Driver } from '../e2e/harness/driver';
import { startFirefox } from '../e2e/harness/firefox';
import { built } from '../e2e/harness/index';

/** Runs `work` in Chromium, then in Firefox. Throws where a build is not there. */
export async function inBothBrowsers(work: (browser: Driver) => Promise<void>): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = await (name === 'chromium' ? startChromium(built(name)) : startFirefox(built(name)));
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
