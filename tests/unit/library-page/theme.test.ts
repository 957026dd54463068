// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rememberedTheme, setTheme, showTheme } from '../../../components/shell/theme';

const scheme = (): string => document.documentElement.style.colorScheme;

describe('the theme of a page of our own', () => {
  beforeEach(() => {
    localStorage.clear();
    showTheme('system');
  });

  it('is the system’s where none was chosen, also where something else lies in the place', () => {
    expect(rememberedTheme()).toBe('system');
    localStorage.setItem('theme', 'plaid');
    expect(rememberedTheme()).toBe('system');
  });

  it.each(['light', 'dark', 'system'] as const)('%s is there before the page is drawn, once it was chosen', (theme) => {
    setTheme('dark');
    setTheme(theme);
    showTheme('system');
    showTheme(rememberedTheme());
    expect(scheme()).toBe(theme === 'system' ? '' : theme);
  });
});
