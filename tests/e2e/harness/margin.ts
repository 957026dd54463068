/** Our interface in the page, through the shadow root that the test build leaves open. */

import type { Tab } from './driver';
import { steady, until } from './index';

const HOST = 'verbatim-margin';

/** Waits for the open card and gives its text. */
export function openCard(tab: Tab): Promise<string> {
  return until(
    tab,
    (host) => document.querySelector(host)?.shadowRoot?.querySelector('[role=dialog]')?.textContent,
    HOST,
  );
}

/** Waits until no card is open. */
export async function noCard(tab: Tab): Promise<void> {
  await until(tab, (host) => !document.querySelector(host)?.shadowRoot?.querySelector('[role=dialog]'), HOST);
}

/** Presses a button of our interface by its name (or text), by a real click at its place. */
export async function press(tab: Tab, name: string): Promise<void> {
  const point = await steady(
    tab,
    ({ host, wanted }: { host: string; wanted: string }) => {
      const buttons = [...(document.querySelector(host)?.shadowRoot?.querySelectorAll('button') ?? [])];
      const named = (button: Element): string => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
      const button = buttons.find((one) => named(one) === wanted && one.getClientRects().length > 0);
      button?.scrollIntoView({ block: 'nearest' });
      const box = button?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    { host: HOST, wanted: name },
  );
  await tab.click(point);
}

/** Puts the focus into the open card's note by a real click. */
export async function focusNote(tab: Tab): Promise<void> {
  const point = await steady(
    tab,
    (host) => {
      const area = document.querySelector(host)?.shadowRoot?.querySelector('[role=dialog] textarea');
      const box = area?.getBoundingClientRect();
      return box && { x: box.x + 10, y: box.y + 10 };
    },
    HOST,
  );
  await tab.click(point);
}

/** The note in the open card. */
export function noteInCard(tab: Tab): Promise<string> {
  return tab.run((host) => {
    const area = document.querySelector(host)?.shadowRoot?.querySelector<HTMLTextAreaElement>('[role=dialog] textarea');
    return area?.value ?? '';
  }, HOST);
}

/** Waits until our interface shows this text. */
export async function shows(tab: Tab, text: string, timeout?: number): Promise<void> {
  await until(
    tab,
    ({ host, wanted }: { host: string; wanted: string }) => {
      const root = document.querySelector(host)?.shadowRoot;
      const all = [...(root?.querySelectorAll('*') ?? [])].filter((e) => e.tagName !== 'STYLE');
      return (
        all.some((e) => e.childElementCount === 0 && (e.textContent ?? '').includes(wanted)) ||
        all.some((e) => e instanceof HTMLTextAreaElement && e.value.includes(wanted))
      );
    },
    { host: HOST, wanted: text },
    timeout,
  );
}
