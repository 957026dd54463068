// Draws assets/icon.svg (icon-16.svg at 16 px) as public/icon/*.png with Chromium: node scripts/icons.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 128];
/** Stores ask for a blank edge around the 128 px icon. */
const EDGE = new Map([[128, 12]]);

const root = new URL('..', import.meta.url);
const drawing = (name) => readFile(new URL(`assets/${name}.svg`, root), 'utf8');
const [svg, small] = await Promise.all([drawing('icon'), drawing('icon-16')]);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await browser.newPage();
  await mkdir(new URL('public/icon/', root), { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const edge = EDGE.get(size) ?? 0;
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size - 2 * edge}px;margin:${edge}px}</style>${size === 16 ? small : svg}`,
    );
    const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
    await writeFile(new URL(`public/icon/${size}.png`, root), png);
  }
} finally {
  await browser.close();
}
