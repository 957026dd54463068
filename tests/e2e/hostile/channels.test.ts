/** What a page can learn of Verbatim, channel by channel: what PRIVACY.md says, and nothing else. */
import { beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../harness';
import { type Given, inBrowsers } from '../harness/in-browsers';
import { inCards, openCard } from '../harness/margin';
import { itemWith, placeOf } from '../harness/verbatim';
import { newsPage, STORY } from '../pages';
import { type ListeningPage, startListening } from './channels';
import { ENGINES } from './kind';

type Lines = Record<string, string[]>;

const HOST = '<div style="all: initial !important;"></div>';
/** What each channel may tell of an article that is read and of one in which a note was written, by PRIVACY.md. */
const ALLOWED: Record<string, RegExp> = {
  'the document': new RegExp(`^${escaped(HOST)}$`),
  changes: new RegExp(`^childList <html[^>]*></html> null \\+(?:${escaped(HOST)})? -(?:${escaped(HOST)})?$`),
  'the registry of highlights': /^verbatim-/,
};
/** The same where a card is open and has the focus. */
const ALLOWED_WRITING: Record<string, RegExp> = {
  ...ALLOWED,
  // The press that opened the card sets the caret.
  'focus and selection': new RegExp(`^${escaped(HOST)}$|^<body></body>$|^[01]$`),
  'what lies at a point': /^div$/,
  // The pointer and the press that opened the card are the reader's; then the focus goes into a frame.
  events: /^(?:focus|blur|focusin|focusout|pointer\w+|scroll|scrollend|selectionchange|visibilitychange|resize) /,
};
const CHANNELS = [
  ...[
    'names in the window',
    'names of prototypes',
    'the document',
    'files of an extension',
    'the registry of highlights',
  ],
  ...['computed styles', 'style sheets and fonts', 'what was loaded', 'focus and selection', 'places and sizes'],
  ...['what lies at a point', 'frames and windows', 'what is stored', 'animations', 'reading aloud and printing'],
  ...['the browser’s words on itself', 'changes', 'events', 'errors'],
];
const NOTE = 'zebrafisk quorvelt';

inBrowsers('a page that listens', (given) => {
  let without: Lines;
  let reading: Lines;
  let writing: Lines;

  beforeAll(async () => {
    await given.control.send('pauseSite', { host: 'other.test', paused: true });
    without = await listened(given, 'other.test', async () => undefined);
    await given.control.send('pauseSite', { host: 'other.test', paused: false });
    reading = await listened(given, 'other.test', async (_, url) => {
      await given.control.state(url, ({ items }) => items.length === 7 && items.every(({ link }) => link !== null));
    });
    writing = await listened(given, 'other.test', async (tab, url) => {
      await given.control.state(url, ({ items }) => items.length === 7);
      await write(given, tab, url);
    });
  });

  it.each(CHANNELS)('learns no more than is written down by %s', (channel) => {
    expect(news(without, reading, channel, ALLOWED)).toEqual([]);
    expect(news(without, writing, channel, ALLOWED_WRITING)).toEqual([]);
  });

  it('listens by all of them, and hears what it may', () => {
    expect(Object.keys(without).sort()).toEqual([...CHANNELS].sort());
    expect(writing['the document']).toContain(HOST);
    expect(reading['the registry of highlights']?.length).toBeGreaterThan(0);
    expect(writing['focus and selection']).toContain(HOST);
    expect(without['the registry of highlights']).toEqual([]);
    expect(JSON.stringify(writing)).not.toMatch(/zebrafisk|quorvelt/);
  });
});

/** Lines that are there with Verbatim and not without, or the other way round, and that are not allowed. */
function news(without: Lines, having: Lines, channel: string, allowed: Record<string, RegExp>): string[] {
  const count = (lines: string[] = []): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
  };
  const [few, many] = [count(without[channel]), count(having[channel])];
  return [...new Set([...few.keys(), ...many.keys()])]
    .filter((line) => few.get(line) !== many.get(line) && !allowed[channel]?.test(line))
    .map((line) => `${few.get(line) ?? 0} → ${many.get(line) ?? 0}: ${line.slice(0, 200)}`);
}

/** Opens the same page anew, at the same address, and listens when `act` is done. */
async function listened(given: Given, host: string, act: (tab: Tab, url: string) => Promise<void>): Promise<Lines> {
  const root = given.browser.page('');
  const files = ['manifest.json', 'card.html', 'icon/16.png', 'content-scripts/gate.js', 'nothing.html'].map(
    // Firefox's name for the extension is another for each reader, and no page's to know.
    (file) =>
      given.name === 'chromium' ? root + file : `moz-extension://11111111-2222-4333-8444-555555555555/${file}`,
  );
  const script = {
    body: `(${String(startListening)})(${JSON.stringify(files)})`,
    headers: { 'content-type': 'text/javascript' },
  };
  given.server.put('/listening.js', script);
  given.server.put('/listened', newsPage({ body: STORY, head: '<script src="/listening.js"></script>' }));
  const url = `http://${host}:${given.server.port}/listened`;
  const tab = await given.browser.open(url);
  try {
    await act(tab, url);
    // As text: Firefox's driver loses what stands twice in an answer.
    return JSON.parse(
      await tab.run(async () =>
        JSON.stringify(await (window as unknown as { listeningPage: ListeningPage }).listeningPage.listen()),
      ),
    );
  } finally {
    await tab.close();
  }
}

async function write(given: Given, tab: Tab, url: string): Promise<void> {
  await tab.click(await placeOf(tab, ENGINES));
  await openCard(tab);
  const { key } = itemWith(await given.control.state(url), ENGINES);
  await given.control.act(url, { do: 'note', key });
  await inCards(tab, () => document.hasFocus() && document.activeElement?.matches('[role=dialog] textarea'));
  await tab.type(NOTE);
  await given.control.state(url, (now) => itemWith(now, ENGINES).annotation?.notes.length === 1);
  await until(tab, () => document.activeElement?.matches('html > div'));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
