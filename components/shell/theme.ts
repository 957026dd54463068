/** The theme of the extension's own pages. The last one is remembered where a page finds it before it is drawn. */
import type { Settings } from '../../utils/settings';

const REMEMBERED = 'theme';

/** The theme that was shown last; the system's where none is remembered. */
export function rememberedTheme(): Settings['theme'] {
  const theme = localStorage.getItem(REMEMBERED);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function showTheme(theme: Settings['theme']): void {
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
}

/** Shows a theme now and from the first moment in every page that is opened after. */
export function setTheme(theme: Settings['theme']): void {
  showTheme(theme);
  if (theme !== rememberedTheme()) localStorage.setItem(REMEMBERED, theme);
}
