/** A reader's visit to a page that attacks: a note of theirs is shown, another is written, and what the page got is judged. */
import { type Tab, until } from '../harness';
import type { Given } from '../harness/in-browsers';
import { inCards } from '../harness/margin';
import { itemWith } from '../harness/verbatim';
import { newsPage, STORY } from '../pages';
import { type AttackedPage, type Attacks, attackScript, type Loot } from './attack';

/** No four letters in a row of these stand in the page, in our interface or in an attack. */
const SHOWN = 'Zebrafisk quorvelt';
const HALVES = ['wizzlepok', ' jumbrex'] as const;
const WRITTEN = HALVES.join('');

const SHOWN_AT = 'I have heard three dates';
const WRITTEN_AT = 'We have repaired both engines';

/** Milliseconds for what comes at once or, where the page keeps it away, not at all. */
const BRIEF = 10_000;

/** What came of a visit. */
export interface Visit {
  loot: Record<string, Loot>;
  /** The two notes as they are stored. */
  notes: { shown: string; written: string };
  /** What the reader could not do. */
  trouble: string[];
  /** Popup and panel say that the page keeps cards away. */
  cardsAway: boolean;
}

export const NOTES = { shown: SHOWN, written: WRITTEN };
export const HALF = { shown: SHOWN, written: HALVES[0] };

export interface Manner {
  headers?: Record<string, string>;
  /** What the reader does: writes all at once; writes two halves, between which the page strikes; or only the first. */
  writes?: 'all' | 'halves' | 'half';
  /** What else is done while the card is open. */
  does?: (tab: Tab) => Promise<void>;
  /** Popup and panel are to say that cards are kept away. */
  keepsAway?: boolean;
  /** The page is loaded a second time before the reader comes. */
  twice?: boolean;
}

/** Each visit is to an article of its own: what was kept on the last one is not to be met again here. */
export function recogniseNothing(given: Given): Promise<void> {
  return given.control.setting('recognition', false);
}

/** Opens a page that does all of these attacks, and writes a note there. */
export async function visit(given: Given, attacks: Attacks, manner: Manner = {}): Promise<Visit> {
  const script = given.put('script', {
    body: attackScript(attacks),
    headers: { 'content-type': 'text/javascript' },
  });
  const head = `<script src="${new URL(script).pathname}"></script>`;
  const url = given.put('attack', { body: newsPage({ body: STORY, head }), headers: manner.headers ?? {} });
  const trouble: string[] = [];
  const attempt = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      trouble.push(`${what}: ${String(error).slice(0, 200)}`);
    }
  };
  const tab = await given.open(url);
  try {
    if (manner.twice) await tab.reload();
    await given.control.act(url, { do: 'edit', key: await keyOf(given, url, SHOWN_AT), edit: note(SHOWN) });
    await attempt('write', () => write(given, tab, url, manner));
    if (manner.does) await attempt('does', () => manner.does?.(tab) ?? Promise.resolve());
    await tab.run(() => (window as unknown as Attacked).attacked.finish());
    const { cardsAway } = await given.control.state(url, (state) => state.cardsAway || !manner.keepsAway);
    return { loot: await lootOf(tab), notes: await stored(given, url), trouble, cardsAway };
  } finally {
    await tab.close().catch(() => undefined);
  }
}

interface Attacked {
  attacked: AttackedPage;
}

const note = (text: string): object => ({ op: 'note', text });

async function keyOf(given: Given, url: string, words: string): Promise<string> {
  return itemWith(await given.control.state(url, ({ items }) => items.length >= 7), words).key;
}

async function write(
  given: Given,
  tab: Tab,
  url: string,
  { writes = 'all', keepsAway = false }: Manner,
): Promise<void> {
  await openNote(given, tab, url);
  if (writes === 'all') {
    await tab.type(WRITTEN);
    await isStored(given, url, WRITTEN);
    return;
  }
  await tab.type(HALVES[0]);
  await isStored(given, url, HALVES[0]);
  await tab.run(() => (window as unknown as Attacked).attacked.strike());
  if (writes === 'half') {
    // What the page does goes on for a while: it is over, or has had its time, when an edit made elsewhere is there.
    const key = await keyOf(given, url, SHOWN_AT);
    await given.control.act(url, { do: 'edit', key, edit: { op: 'tag', tag: 'struck', on: true } });
    // The reader tries once more: only then is it sure that nothing can be written here.
    if (keepsAway) await given.control.act(url, { do: 'note', key: await keyOf(given, url, WRITTEN_AT) });
    return;
  }
  await openNote(given, tab, url);
  await tab.type(HALVES[1]);
  await isStored(given, url, WRITTEN);
}

/** Opens the card and waits until its note has the focus. */
async function openNote(given: Given, tab: Tab, url: string): Promise<void> {
  await given.control.act(url, { do: 'note', key: await keyOf(given, url, WRITTEN_AT) });
  await inCards(
    tab,
    () => document.hasFocus() && document.activeElement?.matches('[role=dialog] textarea'),
    undefined,
    BRIEF,
  );
}

async function isStored(given: Given, url: string, text: string): Promise<void> {
  const has = (words: string): boolean => words === text;
  await given.control.state(
    url,
    ({ items }) => items.some((item) => item.annotation?.notes.some((one) => has(one.text))),
    BRIEF,
  );
}

async function stored(given: Given, url: string): Promise<Visit['notes']> {
  const state = await given.control.state(url, ({ items }) => items.length >= 7);
  const notesAt = (words: string): string =>
    itemWith(state, words)
      .annotation?.notes.map(({ text }) => text)
      .join('|') ?? '';
  return { shown: notesAt(SHOWN_AT), written: notesAt(WRITTEN_AT) };
}

async function lootOf(tab: Tab): Promise<Visit['loot']> {
  // As text: Firefox's driver loses what stands twice in an answer.
  return JSON.parse(await tab.run(() => JSON.stringify((window as unknown as Attacked).attacked.loot)));
}

/** Where in the window something lies that is not the page's: the corner of the first card. */
export function cardCorner(tab: Tab): Promise<{ x: number; y: number }> {
  return until(
    tab,
    () => {
      for (let y = 0; y < innerHeight; y += 4) {
        for (let x = 0; x < innerWidth; x += 4) {
          const at = document.elementFromPoint(x, y);
          if (at && !document.body.contains(at) && at !== document.documentElement) return { x: x + 8, y: y + 8 };
        }
      }
      return null;
    },
    undefined,
    BRIEF,
  );
}

/** What of an attack's loot no page may have: notes or parts of them, keys, an address of the extension. */
export function breaches(given: Given, loot: Loot | undefined): string[] {
  if (!loot) return ['the attack did not run'];
  const id = new URL(given.browser.page('')).host;
  const isBreach = (text: string): boolean => {
    const lower = text.toLowerCase();
    return (
      /^(?:[a-z]|key[a-z]|space)$/.test(lower) ||
      lower.includes(id) ||
      /(?:chrome|moz)-extension:/.test(lower) ||
      PARTS.some((part) => lower.includes(part))
    );
  };
  const short = (text: string): string => {
    const at = PARTS.map((part) => text.toLowerCase().indexOf(part)).find((index) => index >= 0) ?? 0;
    return text.slice(Math.max(0, at - 40), at + 80);
  };
  return [...loot.caught, ...loot.taken.filter(isBreach).map(short)].slice(0, 12);
}

const PARTS = [SHOWN, WRITTEN]
  .flatMap((secret) => secret.toLowerCase().split(' '))
  .flatMap((word) => Array.from({ length: word.length - 3 }, (_, i) => word.slice(i, i + 4)));
