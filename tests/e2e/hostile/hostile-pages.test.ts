/** Pages that mean harm, of many kinds: the list stands, a card opens and takes a note, and the page sees nothing thrown. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../../utils/model';
import { steady, type Tab, wait } from '../harness';
import { type Given, inBrowsers } from '../harness/in-browsers';
import { inCards } from '../harness/margin';
import { itemWith } from '../harness/verbatim';
import { CHANGING } from './changing';
import { CLAIMS } from './claims';
import { ELEMENT } from './element';
import { EVENTS } from './events';
import { FORMS } from './forms';
import { ENGINES, type Kind, type Kinds, WATCH, type Watched, WORDS } from './kind';
import { PLATFORM } from './platform';

const GROUPS: Record<string, Kinds> = {
  'the platform': PLATFORM,
  'our element': ELEMENT,
  'what changes': CHANGING,
  events: EVENTS,
  claims: CLAIMS,
  forms: FORMS,
};
/** For each thing that is waited for: all comes long before, and what does not is told by its name. */
const PATIENCE_MS = 30_000;
/** Of a page's state, as JSON: no page makes what surfaces are told of it larger than this. */
const MAX_STATE_CHARS = 100_000;

inBrowsers('a page that means harm', (given) => {
  // Each page tells the same story: what was kept on the last one is not to be met on the next.
  beforeAll(() => given.control.setting('recognition', false));
  for (const [group, kinds] of Object.entries(GROUPS))
    describe(group, () => {
      it.each(Object.entries(kinds))('%s', (_, kind) => visit(given, kind));
    });
});

async function visit(given: Given, kind: Kind): Promise<void> {
  const made = kind.page();
  const { body, headers = {} } = typeof made === 'string' ? { body: made } : made;
  // Its policy allows no script, ours for the test neither.
  const isSilent = headers['content-security-policy'] !== undefined;
  const watched = isSilent ? body : body.replace(/<head>|^(?![\s\S]*<head>)/, `$&${WATCH}`);
  const url = given.put('harm', { body: watched, headers });
  const tab = await given.open(url);
  await tab.show();
  const { items = WORDS.length } = kind;
  let state = await given.control.state(url, (now) => now.items.length >= items);
  if (kind.items === undefined && !kind.holds)
    expect(state.items.map(wordsOf)).toEqual(WORDS.map((words) => expect.stringContaining(letters(words))));
  kind.holds?.(state);
  expect(JSON.stringify(state).length).toBeLessThan(MAX_STATE_CHARS);
  if (kind.card !== 'list') state = await annotate(given, tab, url, kind);
  if (!isSilent) expect(await thrownIn(tab)).toEqual([]);
}

/** Letters and digits alone: pages put much between them. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const wordsOf = ({ text }: { text: string }): string => letters(text);

/** Writes a note, by a click on the words or, where the page keeps cards away, as the popup does. */
async function annotate(given: Given, tab: Tab, url: string, kind: Kind): Promise<PageState> {
  const { key } = itemWith(await given.control.state(url), ENGINES);
  if (kind.card === 'away') {
    await given.control.act(url, { do: 'note', key });
    await given.control.state(url, ({ cardsAway }) => cardsAway, PATIENCE_MS);
    await given.control.act(url, { do: 'edit', key, edit: { op: 'note', text: 'Noted.' } });
  } else {
    const opens = async (patience: number): Promise<boolean> => {
      await tab.click(await placeIn(tab, ENGINES));
      return inCards(tab, () => document.querySelector('[role=dialog]') !== null, undefined, patience);
    };
    if (kind.restless) await wait(() => opens(PATIENCE_MS / 8), 'a card');
    else await opens(PATIENCE_MS);
    const type = async (): Promise<void> => {
      await given.control.act(url, { do: 'note', key });
      await inCards(
        tab,
        () => document.hasFocus() && document.activeElement?.matches('[role=dialog] textarea'),
        undefined,
        PATIENCE_MS,
      );
      await tab.type('Noted.');
    };
    if (!kind.restless) await type();
    // The page may take the card away under the hand: whoever writes there begins again.
    else
      await wait(async () => {
        await type();
        return given.control.state(url, isNoted, PATIENCE_MS / 8).then(
          () => true,
          () => false,
        );
      }, 'a note');
  }
  return given.control.state(url, isNoted, PATIENCE_MS);
}

const isNoted = ({ items }: PageState): boolean =>
  items.some(({ annotation }) => annotation?.notes.some(({ text }) => text.startsWith('Noted.')));

/** Where words stand in the window, whatever the page has put over its document. */
function placeIn(tab: Tab, words: string): Promise<{ x: number; y: number }> {
  return steady(
    tab,
    (wanted) => {
      const range = new Range();
      const look = (text: Text): { x: number; y: number } | null => {
        const at = text.data.indexOf(wanted);
        if (at < 0) return null;
        range.setStart(text, at);
        range.setEnd(text, at + wanted.length);
        const box = range.getClientRects()[0];
        return box && box.top > 0 ? { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 } : null;
      };
      const inside = (root: Node): { x: number; y: number } | null => {
        const within = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ALL);
        for (let node: Node | null = within.currentNode; node; node = within.nextNode()) {
          const found = node instanceof Text ? look(node) : null;
          if (found) return found;
          const shadow = node instanceof HTMLElement && !(node instanceof HTMLFormElement) ? node.shadowRoot : null;
          const deeper = shadow && inside(shadow);
          if (deeper) return deeper;
        }
        return null;
      };
      return inside(document);
    },
    words,
  );
}

const thrownIn = async (tab: Tab): Promise<string[]> =>
  // As text: Firefox's driver loses what stands twice in an answer.
  JSON.parse(await tab.run(() => JSON.stringify((window as unknown as { hostilePage: Watched }).hostilePage.thrown)));
