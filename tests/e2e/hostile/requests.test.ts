/** A day's use through a proxy that takes everything down: Verbatim asks nothing of anybody. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../harness';
import { give, lastFile, rememberFiles } from '../harness/files';
import { type Given, inBrowsers } from '../harness/in-browsers';
import { openCard, press as pressInCard } from '../harness/margin';
import { closeDialog, press, search, shows, showsRows } from '../harness/own-page';
import { type RecordingProxy, startProxy } from '../harness/recording-proxy';
import { openSession } from '../harness/sessions';
import { itemWith, placeOf, select } from '../harness/verbatim';
import { newsPage, STORY } from '../pages';
import { ENGINES } from './kind';

const isOurs = (host: string): boolean => ['127.0.0.1', 'localhost', 'news.test', 'other.test'].includes(host);

const TABLE = `quote,speaker,url,note\n${Array.from(
  { length: 12 },
  (_, n) =>
    `"Words number ${n} of the council",Speaker ${n % 3},https://elsewhere.test/${n},See https://linked.test/${n}`,
).join('\n')}`;

let proxy: RecordingProxy;
let port = 0;
const through = async (): Promise<number> => {
  proxy = await startProxy(isOurs, () => port);
  return proxy.port;
};
/** Where browsers fetch parts of their own from, some time after their start. */
const BROWSERS_OWN = /(?:^|\.)(?:gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)$/;
/** Hosts of what was asked, without those of the test's server. */
const strangers = (): string[] => {
  const hosts = proxy.asked.map((line) => {
    const [method = '', where = ''] = line.split(' ');
    return method === 'CONNECT' ? where.replace(/:\d+$/, '') : new URL(where).hostname;
  });
  return [...new Set(hosts)].filter((host) => !isOurs(host)).sort();
};

inBrowsers(
  'a day’s use',
  (given) => {
    let own: string[];

    // The browser asks for things of its own: without our scripts it is seen which.
    beforeAll(async () => {
      const day = proxy;
      port = given.server.port;
      const bare = await openSession(given.name, { proxy: through, change: withoutScripts });
      const tab = await bare.browser.open(article(given));
      await tab.close();
      await bare.end();
      own = strangers();
      await proxy.close();
      proxy = day;
    });
    afterAll(() => proxy.close());

    it('asks nothing of anybody but what the pages themselves ask', async () => {
      const url = article(given);
      const tab = await given.read(url);
      await annotate(given, tab, url);
      const met = await given.read(article(given, 'other.test'));
      await met.close();
      await usePopup(given, url);
      await useLibrary(given);
      for (const page of ['options.html', 'welcome.html', 'dossier.html', 'card.html', 'sign.html'])
        await (await given.own(page)).reload();
      await tab.reload();
      await given.control.state(url, (state) => itemWith(state, ENGINES).annotation?.kept === true);

      const asked = proxy.asked.filter((line) => line.includes('/day-'));
      // The proxy does see what is asked.
      expect(asked.length).toBeGreaterThanOrEqual(3);
      expect(strangers().filter((host) => !own.includes(host) && !BROWSERS_OWN.test(host))).toEqual([]);
      const pages = proxy.asked.filter((line) => /\/\/(?:127\.0\.0\.1|localhost|\w+\.test)/.test(line));
      expect(pages.filter((line) => !/^GET http:\/\/[\w.]+:\d+\/(?:day-|favicon\.ico)/.test(line))).toEqual([]);
    });
  },
  // Firefox does not come back from a page through this proxy.
  { proxy: through, only: 'chromium' },
);

async function withoutScripts(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const { content_scripts: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(manifest));
}

const article = (given: Given, host?: string): string => given.put('day', newsPage({ body: STORY }), host);

/** A note with an address in it, a tag, a status, a colour, a highlight, a link that is copied; all in the page. */
async function annotate(given: Given, tab: Tab, url: string): Promise<void> {
  await tab.click(await placeOf(tab, ENGINES));
  await openCard(tab);
  const { key } = itemWith(await given.control.state(url), ENGINES);
  await given.control.act(url, { do: 'note', key });
  await until(tab, () => document.activeElement?.matches('html > div'));
  await tab.type('See https://linked.test/a, ask again.');
  await given.control.state(url, (now) => itemWith(now, ENGINES).annotation?.notes.length === 1);
  for (const edit of [
    { op: 'tag', tag: 'ferry', on: true },
    { op: 'status', status: 'confirmed' },
    { op: 'colour', colour: 'green' },
    { op: 'keep', kept: true },
  ])
    await given.control.act(url, { do: 'edit', key, edit });
  await pressInCard(tab, 'Close').catch(() => undefined);
  await select(tab, 'four hundred people');
  await given.control.act(url, { do: 'highlight-selection' });
  await given.control.state(url, ({ items }) => items.some(({ text }) => text === 'four hundred people'));
}

async function usePopup(given: Given, url: string): Promise<void> {
  const popup = await given.own(`popup.html?tab=${await given.control.tabId(url)}`);
  await shows(popup, 'The Harbour Courier');
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await popup.close();
}

async function useLibrary(given: Given): Promise<void> {
  const library = await given.own('library.html');
  await rememberFiles(library);
  await press(library, 'Import');
  await give(library, 'council.csv', TABLE);
  await press(library, 'Continue');
  await press(library, 'Merge');
  await shows(library, 'Done: 12 new');
  await closeDialog(library);
  for (const format of ['Backup (JSON-LD)', 'Table (CSV)']) {
    await press(library, 'Export');
    await press(library, 'The whole library');
    await press(library, format);
    await press(library, 'Save file');
    await lastFile(library);
    await closeDialog(library);
  }
  await search(library, 'Words number 7');
  await showsRows(library, 1);
  await library.run(() => document.querySelector<HTMLElement>('[role=option]')?.click());
  await shows(library, 'linked.test/7');
  await library.run(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
  await library.press('a', ['Control']);
  await library.press('Delete');
  await until(library, () => {
    const bin = [...document.querySelectorAll<HTMLElement>('.nav-view')].find((one) =>
      one.textContent?.startsWith('Bin'),
    );
    bin?.click();
    return document.querySelectorAll('.bin-row').length === 1;
  });
  await press(library, 'Restore all');
  await shows(library, 'The bin is empty.');
}
