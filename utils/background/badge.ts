/** The count on the toolbar icon: quiet, since every article has one. */
import { browser } from '#imports';

const QUIET = '#5b6472';

/** Shows how many quotations a tab's page has; nothing for none. Browsers clear it when the tab goes elsewhere. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: QUIET });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}
