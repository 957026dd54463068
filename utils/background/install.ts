/** What happens at installation and at updates. */
import { browser } from '#imports';
import { injectGate } from './inject';
import { makeMenus } from './menus';
import { webTabs } from './tabs';

/** Registers for installation and update; must run in the worker's first turn. */
export function answerInstallation(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await makeMenus();
    if (reason === 'install') {
      await browser.tabs.create({ url: new URL('/welcome.html', browser.runtime.getURL('/')).href });
    }
    // Firefox puts content scripts into open tabs by itself.
    if (import.meta.env.FIREFOX || (reason !== 'install' && reason !== 'update')) return;
    for (const tab of await webTabs()) await injectGate(tab.id).catch(() => undefined);
  });
}
