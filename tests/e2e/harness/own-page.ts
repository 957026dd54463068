/** The extension's own pages, as a reader uses them. */
import type { Tab } from './driver';
import { until } from './index';

/** Presses the button with this name, or chooses what is labelled so (or begins so), in the open dialog where there is one. */
export async function press(tab: Tab, name: string, timeout?: number): Promise<void> {
  await until(
    tab,
    (wanted) => {
      const home = document.querySelector('dialog[open]') ?? document;
      const named = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
      const buttons = [...home.querySelectorAll<HTMLButtonElement>('button')].filter((one) => !one.disabled);
      const labels = [...home.querySelectorAll<HTMLElement>('label')];
      const found = buttons.find((one) => named(one) === wanted) ?? labels.find((one) => named(one).startsWith(wanted));
      found?.click();
      return found !== undefined;
    },
    name,
    timeout,
  );
}

/** Waits until the page shows these words. */
export async function shows(tab: Tab, words: string, timeout?: number): Promise<void> {
  await until(tab, (wanted) => document.body.textContent?.includes(wanted), words, timeout);
}

/** Closes the open dialog, and waits until it is gone. */
export async function closeDialog(tab: Tab): Promise<void> {
  await press(tab, 'Close');
  await until(tab, () => !document.querySelector('dialog'));
}

/** Waits until so many rows are shown: entries of the library, or of the popup's list. */
export async function showsRows(tab: Tab, count: number, timeout?: number): Promise<void> {
  await until(
    tab,
    (wanted) => document.querySelectorAll('[role="option"], [data-row]').length === wanted,
    count,
    timeout,
  );
}

/** Puts words into the library's search box, in place of those that are there. */
export async function search(tab: Tab, words: string): Promise<void> {
  await until(
    tab,
    (wanted) => {
      const input = document.querySelector<HTMLInputElement>('.library-list input[type=search]');
      if (!input) return false;
      input.value = wanted;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    words,
  );
}

/** Puts the focus on the row of popup or side panel with these words. */
export async function goToRow(tab: Tab, words: string): Promise<void> {
  await until(
    tab,
    (wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('[data-row]')].find((row) =>
        row.textContent?.includes(wanted),
      );
      found?.focus();
      return found !== undefined && document.activeElement === found;
    },
    words,
  );
}
