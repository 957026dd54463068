import { describe, expect, it } from 'vitest';
import { browser } from '#imports';
import { fromExtension, fromPage } from '../../../utils/background/sender';
import type { Sender } from '../../../utils/protocol/messages';

const page = (change: Partial<Sender> = {}): Sender => ({
  tabId: 7,
  frameId: 0,
  documentId: undefined,
  url: 'https://news.test/a',
  tabUrl: 'https://news.test/a',
  extensionId: browser.runtime.id,
  ...change,
});

describe('who sent a message', () => {
  it('is a page where our content script runs in the top frame', () => {
    expect(fromPage(page())).toEqual({ tabId: 7, url: 'https://news.test/a' });
    expect(() => fromPage(page({ frameId: 3 }))).toThrow();
    expect(() => fromPage(page({ tabId: undefined }))).toThrow();
    expect(() => fromPage(page({ extensionId: 'another' }))).toThrow();
    expect(() => fromPage(page({ url: browser.runtime.getURL('/') }))).toThrow();
  });

  it('stands at the address the tab shows now, unless the tab is already at another site', () => {
    expect(fromPage(page({ tabUrl: 'https://news.test/b' })).url).toBe('https://news.test/b');
    expect(fromPage(page({ tabUrl: 'https://other.test/' })).url).toBe('https://news.test/a');
    expect(fromPage(page({ tabUrl: undefined })).url).toBe('https://news.test/a');
  });

  it('is one of our own pages where its address says so', () => {
    const own = browser.runtime.getURL('/');
    expect(() => fromExtension(page({ url: `${own}popup.html` }))).not.toThrow();
    expect(() => fromExtension(page())).toThrow();
    // A page may hold these itself: they ask for nothing.
    for (const puppet of ['card.html', 'card.html#1', 'sign.html?a=b'])
      expect(() => fromExtension(page({ url: `${own}${puppet}` })), puppet).toThrow();
    expect(() => fromExtension(page({ url: `${own}popup.html`, extensionId: 'another' }))).toThrow();
  });
});
