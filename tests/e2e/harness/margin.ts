/** Our interface over a page, in the frames that it is drawn in. */
import type { Point, Tab } from './driver';
import { PATIENCE, steadily, wait } from './index';

const DIALOG = '[role=dialog]';

/** The one element of ours in the page, as its own scripts find it. */
export const HOST = 'html > div';

/** Waits until a frame of cards gives a true value, and returns it. */
export function inCards<R, A = undefined>(
  tab: Tab,
  work: (argument: A) => R | null | undefined,
  argument?: A,
  timeout = PATIENCE,
): Promise<NonNullable<R>> {
  return wait(async () => (await tab.inCards(work, argument)).find(Boolean), `${String(work).slice(0, 200)}`, timeout);
}

/** Waits for the open card and gives its text. */
export function openCard(tab: Tab): Promise<string> {
  return inCards(tab, (dialog) => document.querySelector(dialog)?.textContent, DIALOG);
}

/** Waits until no card is open. */
export async function noCard(tab: Tab): Promise<void> {
  await wait(
    async () => !(await tab.inCards((dialog) => document.querySelector(dialog) !== null, DIALOG)).includes(true),
    'no card is open',
  );
}

/**
 * Where something of ours is in the window, once it has come to rest and the page's half has let it through: the middle,
 * or a corner, of what `find` gives.
 */
async function placeInCards<A>(
  tab: Tab,
  find: (argument: A) => { x: number; y: number; page: boolean } | null | undefined,
  argument: A,
): Promise<Point> {
  return steadily(async () => {
    const [found] = await tab.inCards(find, argument);
    if (!found) return undefined;
    // A frame over the page scrolls with it.
    const scrolled = found.page ? await tab.run(() => ({ x: scrollX, y: scrollY })) : { x: 0, y: 0 };
    const point = { x: found.x - scrolled.x, y: found.y - scrolled.y };
    // Drawn in the frame it cannot be seen or pressed yet: the page's half has to hear of its box.
    const isOurs = await tab.run(({ x, y, host }) => document.elementFromPoint(x, y)?.matches(host), {
      ...point,
      host: HOST,
    });
    return isOurs ? point : undefined;
  });
}

/** The middle of what a selector finds in our interface. */
export function placeOfOurs(tab: Tab, selector: string): Promise<Point> {
  return placeInCards(
    tab,
    (wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      const page = document.querySelector('.vb-layer') !== null;
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, page };
    },
    selector,
  );
}

/** What in our interface has the focus: its name, as a screen reader says it; null where the focus is the page’s. */
export async function focusedInCards(tab: Tab): Promise<{ name: string; tag: string } | null> {
  if (!(await tab.run((host) => document.activeElement?.matches(host), HOST))) return null;
  const [focused] = await tab.inCards(() => {
    const el = document.activeElement;
    if (!document.hasFocus() || !el || el === document.body) return null;
    const labelled = document.getElementById(el.getAttribute('aria-labelledby') ?? '')?.textContent;
    const label = el.id ? document.querySelector(`label[for="${el.id}"]`)?.textContent : null;
    return { name: el.getAttribute('aria-label') ?? labelled ?? label ?? el.textContent ?? '', tag: el.tagName };
  });
  return focused ?? null;
}

/** Presses a button of our interface by its name (or text), by a real click at its place. */
export async function press(tab: Tab, name: string): Promise<void> {
  const point = await placeInCards(
    tab,
    (wanted) => {
      const named = (button: Element): string => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
      const button = [...document.querySelectorAll('button')].find(
        (one) => named(one) === wanted && one.getClientRects().length > 0,
      );
      button?.scrollIntoView({ block: 'nearest' });
      const box = button?.getBoundingClientRect();
      const page = document.querySelector('.vb-layer') !== null;
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, page };
    },
    name,
  );
  await tab.click(point);
}

/** A place in the open card's note. */
export function placeOfNote(tab: Tab): Promise<Point> {
  return placeInCards(
    tab,
    (dialog) => {
      const box = document.querySelector(`${dialog} textarea`)?.getBoundingClientRect();
      return box && { x: box.x + 10, y: box.y + 10, page: document.querySelector('.vb-layer') !== null };
    },
    DIALOG,
  );
}

/** Puts the focus into the open card's note by a real click. */
export async function focusNote(tab: Tab): Promise<void> {
  const point = await placeOfNote(tab);
  await wait(async () => {
    // A loaded browser may not know yet where a frame that has just come is: the click goes to the page.
    await tab.click(point);
    return (await focusedInCards(tab))?.tag === 'TEXTAREA';
  }, 'the note has the focus');
}

/** The note in the open card. */
export async function noteInCard(tab: Tab): Promise<string> {
  const notes = await tab.inCards(
    (dialog) => document.querySelector<HTMLTextAreaElement>(`${dialog} textarea`)?.value,
    DIALOG,
  );
  return notes[0] ?? '';
}

/** Waits until our interface shows this text. */
export async function shows(tab: Tab, text: string, timeout?: number): Promise<void> {
  await inCards(
    tab,
    (wanted) => {
      const all = [...document.body.querySelectorAll('*')];
      return (
        all.some((e) => e.childElementCount === 0 && (e.textContent ?? '').includes(wanted)) ||
        all.some((e) => e instanceof HTMLTextAreaElement && e.value.includes(wanted))
      );
    },
    text,
    timeout,
  );
}
