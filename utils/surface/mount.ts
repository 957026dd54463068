/** Starts one of the extension's own pages: language, direction, theme, then the page itself. */
import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings, type Settings, settingsItem } from '../settings';

function applyTheme(theme: Settings['theme']): void {
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
}

/** Renders into `#app` once the theme is known, so that nothing flashes in the wrong one. */
export async function mount(title: string, view: () => ComponentChild): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  document.title = title;
  applyTheme((await readSettings()).theme);
  settingsItem.watch((settings) => applyTheme(settings?.theme ?? 'system'));
  render(view(), root);
}
