import { expect, it, vi } from 'vitest';
import { browser } from '#imports';
import { answerUpdate } from '../../../utils/background/inject';

const at = (path: string) => ({ documentUrl: `chrome-extension://own/${path}` });

it.each([
  ['comes where no page of ours is open', [], 1],
  ['comes where only cards and signs stand in pages', [at('card.html'), at('sign.html'), {}], 1],
  ['waits where the library is open', [at('card.html'), at('library.html?entry=1')], 0],
  ['waits where the side panel is open', [at('sidepanel.html')], 0],
])('an update %s', async (_, contexts, times) => {
  let offered: () => Promise<void> = async () => undefined;
  const reload = vi.fn();
  Object.assign(browser.tabs, { query: async () => [] });
  Object.assign(browser.runtime, {
    reload,
    getContexts: async () => contexts,
    onUpdateAvailable: {
      addListener: (listener: typeof offered) => {
        offered = listener;
      },
    },
  });
  answerUpdate();
  await offered();
  expect(reload).toHaveBeenCalledTimes(times);
});
