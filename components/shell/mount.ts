/** Starts one of the extension's own pages: language, direction, theme, then the page itself. */
import { type ComponentChild, render } from 'preact';
import { t } from '../../utils/i18n';
import { readSettings, watchSettings } from '../../utils/settings';
import { setTheme } from './theme';

/** Renders into `#app`; the theme stands already (`theme.js` in the page's head) and follows the settings. */
export function mount(title: string, view: () => ComponentChild): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  // Those of the words, not of the browser, whose own language they may not have been translated into.
  document.documentElement.lang = t('languageTag');
  document.documentElement.dir = t('languageDirection') === 'rtl' ? 'rtl' : 'ltr';
  document.title = title;
  void readSettings().then(({ theme }) => setTheme(theme));
  watchSettings(({ theme }) => setTheme(theme));
  render(view(), root);
}
