/** Starts one of the extension's own pages: language, direction, theme, then the page itself. */
import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings, settingsItem } from '../settings';
import { setTheme } from './theme';

/** Renders into `#app`; the theme stands already (`theme.js` in the page's head) and follows the settings. */
export function mount(title: string, view: () => ComponentChild): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  document.title = title;
  void readSettings().then(({ theme }) => setTheme(theme));
  settingsItem.watch((settings) => setTheme(settings?.theme ?? 'system'));
  render(view(), root);
}
