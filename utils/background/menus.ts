/** Context menus, and the keys: both ask the tab's annotator, and put it there first where the reader wants it. */
import { browser } from '#imports';
import { t } from '../i18n';
import type { PageAction } from '../model';
import { send } from '../protocol/messages';
import { openLibraryPage, startHere } from './handlers';

const WEB_PAGES = ['http://*/*', 'https://*/*'];
/** An annotator just put into a page listens after so many tries at the latest. */
const MAX_TRIES = 25;
const BETWEEN_TRIES_MS = 120;

/** Makes the menus; browsers keep them, so once an installation or update. */
async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const make = browser.contextMenus.create;
  make({ id: 'highlight', title: t('menuHighlight'), contexts: ['selection'], documentUrlPatterns: WEB_PAGES });
  make({ id: 'look', title: t('menuLook'), contexts: ['page'], documentUrlPatterns: WEB_PAGES });
  make({ id: 'panel', title: t('menuPanel'), contexts: ['action'] });
  make({ id: 'library', title: t('menuLibrary'), contexts: ['action'] });
}

/** Asks a tab's annotator; one just put there needs a moment until it listens. */
async function ask(tabId: number, action: PageAction, tries: number): Promise<void> {
  for (let left = tries; ; left--) {
    try {
      await send('act', action, tabId);
      return;
    } catch (error) {
      if (left <= 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    }
  }
}

async function highlight(tabId: number): Promise<void> {
  // Nothing can be put into the sample article, a page of ours; its annotator is there already.
  const put = await startHere(tabId).then(
    () => true,
    () => false,
  );
  await ask(tabId, { do: 'highlight-selection' }, put ? MAX_TRIES : 1);
}

interface Panels {
  sidePanel?: { open(options: { tabId?: number; windowId?: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel or sidebar. Must be called before any await of the click: browsers demand the reader's act. */
function openPanel(windowId: number | undefined): Promise<void> {
  // The polyfill need not know what one browser alone has.
  const own = import.meta.env.FIREFOX ? browser : (globalThis as { chrome?: unknown }).chrome;
  const { sidePanel, sidebarAction } = (own ?? {}) as Panels;
  if (sidePanel) return sidePanel.open(windowId === undefined ? {} : { windowId });
  return sidebarAction?.open() ?? Promise.resolve();
}

const COMMANDS: Record<string, PageAction> = {
  'next-quotation': { do: 'next' },
  'previous-quotation': { do: 'previous' },
  'note-on-quotation': { do: 'note-current' },
};

/** Registers menus and keys; must run in the worker's first turn. */
export function answerReader(): void {
  browser.runtime.onInstalled.addListener(makeMenus);
  browser.contextMenus?.onClicked.addListener(async (info, tab) => {
    try {
      if (info.menuItemId === 'panel') await openPanel(tab?.windowId);
      else if (info.menuItemId === 'library') await openLibraryPage();
      else if (tab?.id === undefined) return;
      else if (info.menuItemId === 'highlight') await highlight(tab.id);
      else if (info.menuItemId === 'look') await startHere(tab.id);
    } catch (error) {
      console.error(error);
    }
  });
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (tabId === undefined) return;
    try {
      const action = COMMANDS[command];
      if (action) await ask(tabId, action, 1);
      else if (command === 'highlight-selection') await highlight(tabId);
    } catch (error) {
      // No annotator there, or a page that extensions may not touch: a key pressed in vain is no error.
      console.debug(error);
    }
  });
}
