/**
 * A real article in a plain news page: are all its quotations painted and listed, each with the right speaker by full
 * name? `--corpus DIR` holds `quotes/seed-article.jsonl`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../e2e/harness/server';
import { Control, painted } from '../e2e/harness/verbatim';
import { newsPage } from '../e2e/pages';
import { inBothBrowsers } from './browsers';

interface Gold {
  text: string;
  quotes: { speakerEntity: string | null }[];
  marked: { start: number; end: number; label: string; quote: number }[];
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[.,;:!?\s]+$/, '');

export async function bench({ corpus }: { corpus: string | null }): Promise<void> {
  if (!corpus) {
    console.log('The article is not here: give the corpus folder with --corpus DIR.');
    return;
  }
  const gold: Gold = JSON.parse(await readFile(join(corpus, 'quotes/seed-article.jsonl'), 'utf8'));
  const wanted = gold.marked
    .filter(({ label }) => label === 'quote')
    .map(({ start, end, quote }) => ({
      words: plain(gold.text.slice(start, end)),
      speaker: gold.quotes[quote]?.speakerEntity ?? null,
    }));
  const body = gold.text
    .replace(/^ date \d{4}-\d\d-\d\d /, '')
    .split(/\n\n+/)
    .map(escapeHtml);
  const server = await serve();
  const url = server.put('/world/story', newsPage({ title: 'A plain news page', body }));
  await inBothBrowsers(async (browser) => {
    const control = await Control.open(browser);
    const tab = await browser.open(url);
    const { items } = await control.state(url, (state) => state.items.length > 0);
    const words = Object.values(await painted(tab))
      .flat()
      .map(plain);
    const popup = await browser.open(browser.page(`popup.html?tab=${await control.tabId(url)}`));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const listed = await popup.run(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
    let right = 0;
    for (const one of wanted) {
      const item = items.find(({ text }) => plain(text) === one.words);
      const good = item?.speaker.name === one.speaker && words.includes(one.words) && listed.includes(one.words);
      if (good) right++;
      else
        console.log(
          `${browser.name}: “${one.words.slice(0, 60)}”: ${item?.speaker.name ?? 'not found'} for ${one.speaker}`,
        );
    }
    console.log(
      `${browser.name}: ${right} of ${wanted.length} painted, listed and with the right full name; ${items.length} listed`,
    );
  });
  await server.close();
}
