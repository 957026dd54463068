/** The commands' keys as the browser has them now, and the way to its own page for changing them. */

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

interface WithShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** The toolbar button's own command has no description in the manifest. */
const OPEN_POPUP = /^_execute_/;
interface Shortcut {
  /** In the manifest's words. */
  what: string;
  /** '' where none is set. */
  keys: string;
}

/** In this order, whatever the browser's own is. */
const ORDER = ['next-quotation', 'previous-quotation', 'note-on-quotation', 'highlight-selection'];

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => !OPEN_POPUP.test(name ?? ''))
    .sort((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''))
    .map(({ description, name, shortcut }) => ({ what: description || (name ?? ''), keys: shortcut ?? '' }));
}

/** Opens the browser's own page where keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as WithShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** What the commands' keys do, and which they are; read again when the reader comes back from the browser's own page for keys. */
export function useShortcuts(): Shortcut[] {
  const [keys, setKeys] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = (): void => void readShortcuts().then(setKeys);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}
