/** A page that knows where the extension's own documents lie, and embeds and asks them: it gets no answer and no note. */

import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { built, type Tab, until } from '../harness';
import { inBrowsers } from '../harness/in-browsers';
import { itemWith } from '../harness/verbatim';
import { newsPage, STORY } from '../pages';
import type { Loot } from './attack';
import { breaches, NOTES } from './visit';

/** What the page writes down, by the way it came; `done` when every document had its chance to answer. */
interface EmbeddingPage {
  embedded: { loot: Record<string, Loot>; done: boolean; failed?: string };
}

const WAYS = [
  'hears messages from what it embeds',
  'hears on the ports that it hands over',
  'reads what it embeds',
  'counts the frames in what it embeds',
  'fetches the documents',
  'loads them as scripts and pictures',
  'opens them in a window',
  'speaks to the extension itself',
] as const;

inBrowsers('a page that embeds our documents', (given) => {
  let loot: Record<string, Loot>;

  beforeAll(async () => {
    const folder = built(given.name);
    const addresses = (await documentsOf(folder)).map((path) => given.browser.page(path));
    // What a frame that works would be told, and where it would have its notes from.
    const told = { addresses, id: new URL(given.browser.page('')).host };
    const echo = given.put(
      'echo',
      '<!doctype html><script>onmessage = ({ data, source, ports }) => { for (const port of ports) port.postMessage(data); source.postMessage({ echo: data }, "*"); };</script>',
    );
    const script = given.put('script', {
      body: `(${String(embed)})(${JSON.stringify({ ...told, echo: new URL(echo).pathname })});`,
      headers: { 'content-type': 'text/javascript' },
    });
    const after = `<script src="${new URL(script).pathname}"></script>`;
    const url = given.put('embedding', newsPage({ body: STORY, after }));
    const tab = await given.read(url);
    const { key } = itemWith(await given.control.state(url), 'three dates');
    await given.control.act(url, { do: 'edit', key, edit: { op: 'note', text: NOTES.shown } });
    await tab.run(() => {
      document.body.dataset.asked = '';
    });
    loot = await lootOf(tab);
  });

  it.each(WAYS)('%s', (way) => expect(breaches(given, loot[way])).toEqual([]));
});

/** Documents of a build, and whatever its manifest hands to pages. */
async function documentsOf(folder: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')) as {
    web_accessible_resources?: { resources: string[] }[];
  };
  const documents = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const handed = (manifest.web_accessible_resources ?? []).flatMap(({ resources }) => resources);
  return [...new Set([...handed.map((path) => path.replace(/^\//, '')), ...documents, 'manifest.json', 'margin.js'])];
}

async function lootOf(tab: Tab): Promise<Record<string, Loot>> {
  await until(tab, () => {
    const { done, failed } = (window as unknown as EmbeddingPage).embedded;
    return done || failed;
  });
  const failed = await tab.run(() => (window as unknown as EmbeddingPage).embedded.failed ?? '');
  if (failed) throw new Error(`The page came to no end: ${failed}`);
  // As text: Firefox's driver loses what stands twice in an answer.
  return JSON.parse(await tab.run(() => JSON.stringify((window as unknown as EmbeddingPage).embedded.loot)));
}

function embed({ addresses, id, echo }: { addresses: string[]; id: string; echo: string }): void {
  const loot: Record<string, Loot> = {};
  const into = (way: (typeof WAYS)[number]): Loot => {
    loot[way] ??= { taken: [], caught: [] };
    return loot[way];
  };
  const page: EmbeddingPage['embedded'] = { loot, done: false };
  Object.assign(window, { embedded: page });
  // One that fits: what the page says on a line of its own is all that the document may show.
  const NONCE = '0123456789abcdef'.repeat(2);
  const rounds = 5;
  const heard = into('hears messages from what it embeds');
  const ported = into('hears on the ports that it hands over');
  const readable = into('reads what it embeds');
  const counted = into('counts the frames in what it embeds');
  const fetched = into('fetches the documents');
  const loaded = into('loads them as scripts and pictures');
  const opened = into('opens them in a window');
  const spoken = into('speaks to the extension itself');
  let echoes = 0;

  addEventListener('message', ({ data, source, origin }) => {
    if (source === judge.contentWindow) echoes++;
    else heard.caught.push(`${origin}: ${JSON.stringify(data)}`.replace(id, 'ID'));
  });

  const guesses: unknown[] = [
    { nonce: NONCE },
    { nonce: '' },
    NONCE,
    { type: 'hello', nonce: NONCE },
    { type: 'getPageState', data: {} },
    { type: 'getPageState', data: {}, id: 1, timestamp: 1 },
    { type: 'readPage', data: {}, nonce: NONCE },
    { type: 'recognise', data: { text: 'I have heard three dates since Christmas and none of them was kept' } },
    { do: 'show' },
    { kind: 'snapshot', items: [] },
    { kind: 'ready' },
    null,
    [],
  ];

  /** Asks a window in every way that comes to mind. */
  function ask(asked: Window | null): void {
    for (const guess of guesses) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        // An empty puppet may say that it is there: what it tells of a reader is what counts.
        ported.taken.push(JSON.stringify(data));
      };
      for (const more of guesses) port1.postMessage(more);
      asked?.postMessage(guess, '*', [port2]);
    }
  }

  function look(frame: HTMLIFrameElement): void {
    try {
      const { contentDocument } = frame;
      if (contentDocument && contentDocument.location.href !== 'about:blank')
        readable.caught.push(contentDocument.documentElement.outerHTML);
    } catch {
      // As it should be.
    }
    try {
      if (frame.contentWindow?.length) counted.caught.push(`${frame.contentWindow.length} frames`);
    } catch {
      // As it should be.
    }
  }

  function frameAt(address: string, tag: 'iframe' | 'object' | 'embed' = 'iframe'): HTMLIFrameElement {
    const frame = document.createElement(tag) as HTMLIFrameElement;
    frame.setAttribute('style', 'width: 300px; height: 200px; border: 0');
    frame.setAttribute(tag === 'object' ? 'data' : 'src', address);
    document.body.append(frame);
    return frame;
  }

  /** Resolves when it has loaded or failed; some browsers tell of neither for what they refuse, so an echo comes first. */
  const settled = (target: EventTarget): Promise<void> =>
    new Promise((resolve) => {
      for (const type of ['load', 'error']) target.addEventListener(type, () => resolve());
      setTimeout(resolve, 3_000);
    });

  const judge = frameAt(echo);
  const frames = addresses.flatMap((address) => [frameAt(address), frameAt(`${address}#${NONCE}`)]);
  for (const address of addresses.slice(0, 2)) frames.push(frameAt(address, 'object'), frameAt(address, 'embed'));

  /** As many echoes from a frame of the page's own, which was asked last, mean that the others had their time. */
  async function askAll(): Promise<void> {
    for (let round = 1; round <= rounds; round++) {
      for (const frame of frames) ask(frame.contentWindow);
      ask(judge.contentWindow);
      while (echoes < round * guesses.length) await new Promise((resolve) => setTimeout(resolve, 20));
      frames.forEach(look);
    }
  }

  async function fetchAll(): Promise<void> {
    for (const address of addresses) {
      const answer = await fetch(address).catch(() => null);
      if (answer) fetched.taken.push((await answer.text()).replaceAll(id, 'ID'));
    }
  }

  async function loadAll(): Promise<void> {
    const before = new Set(Object.getOwnPropertyNames(window));
    for (const address of addresses.filter((one) => one.endsWith('.js'))) {
      const script = document.createElement('script');
      script.src = address;
      document.head.append(script);
      await settled(script);
    }
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!before.has(name) && /verbatim|margin|card/i.test(name)) loaded.caught.push(name);
    }
    const picture = new Image();
    picture.src = `${new URL('.', addresses[0]).href}icon/16.png`;
    await settled(picture);
    if (picture.naturalWidth > 0) loaded.caught.push('a picture');
  }

  async function openAll(): Promise<void> {
    for (const address of addresses.slice(0, 3)) {
      let view: Window | null = null;
      try {
        view = window.open(address);
        if (!view) continue;
        ask(view);
        if (view.location.href !== 'about:blank') opened.caught.push(view.document.documentElement.outerHTML);
      } catch {
        // As it should be: Firefox refuses to open them at all.
      }
      view?.close();
    }
  }

  async function speak(): Promise<void> {
    const { chrome, browser } = window as unknown as Record<
      string,
      { runtime?: { sendMessage?(...given: unknown[]): unknown; connect?(id: string): unknown } } | undefined
    >;
    for (const own of [chrome, browser]) {
      for (const guess of guesses) {
        try {
          const answer = await own?.runtime?.sendMessage?.(id, guess);
          if (answer !== undefined) spoken.caught.push(JSON.stringify(answer));
        } catch {
          // As it should be.
        }
      }
    }
  }

  const all = async (): Promise<void> => {
    await Promise.all([judge, ...frames].map(settled));
    await askAll();
    await fetchAll();
    await loadAll();
    await openAll();
    await speak();
    // Once more when the note is there.
    const more = document.body;
    while (more.dataset.asked === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    echoes = 0;
    await askAll();
  };
  all().then(
    () => {
      page.done = true;
    },
    (error) => {
      page.failed = String(error);
    },
  );
}
