/** The commands' keys as the browser has them now, and the way to its own page for changing them. */
import { browser } from 'wxt/browser';

interface WithShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** The toolbar button's own command has no description in the manifest. */
const OPEN_POPUP = /^_execute_/;
/** In this order, whatever the browser's own is. */
const ORDER = ['next-quotation', 'previous-quotation', 'note-on-quotation', 'highlight-selection'];

/** What the keys do, in the manifest's words, and which they are; '' where none is set. */
export async function readKeys(): Promise<{ what: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => !OPEN_POPUP.test(name ?? ''))
    .sort((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''))
    .map(({ description, name, shortcut }) => ({ what: description || (name ?? ''), keys: shortcut ?? '' }));
}

/** Opens the browser's own page where keys are changed. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as WithShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
