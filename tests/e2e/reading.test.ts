/** A reader opens a news page: what is found, painted and listed, and what is left alone. */
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { painted } from './harness/verbatim';
import { HOME_PAGE, newsPage, STORY, STORY_QUOTATIONS } from './pages';

const plain = (text: string): string => text.replace(/[.,!?]+$/, '').trim();

inBrowsers('reading', (given) => {
  describe('a news page', () => {
    let url: string;
    beforeEach(() => {
      url = given.put('ferry', newsPage({ body: STORY }));
    });

    it('has its quotations found, each with its speaker by full name, and nothing from outside the article', async () => {
      await given.read(url);
      const { items } = await given.control.state(url);
      expect(items.map(({ speaker, text }) => [speaker.name, plain(text)])).toEqual(STORY_QUOTATIONS);
    });

    it('has them painted on the words themselves', async () => {
      const tab = await given.read(url, 1);
      const found = await until(tab, () => {
        const registry = (CSS as unknown as { highlights: Map<string, Set<unknown>> }).highlights;
        return registry.get('verbatim-quote')?.size ?? 0;
      });
      expect(found).toBe(STORY_QUOTATIONS.length);
      const words = (await painted(tab))['verbatim-quote'] ?? [];
      expect(words.map(plain).sort()).toEqual(STORY_QUOTATIONS.map(([, text]) => text).sort());
    });

    it('is not changed but for one host element', async () => {
      const tab = await given.read(url, 1);
      const [before, after, hosts] = await tab.run(async () => {
        const source = await (await fetch(location.href)).text();
        const fresh = new DOMParser().parseFromString(source, 'text/html').documentElement;
        const live = document.documentElement.cloneNode(true) as HTMLElement;
        const extra = [...live.children].filter((child) => !['HEAD', 'BODY'].includes(child.tagName));
        for (const host of extra) host.remove();
        return [fresh.outerHTML, live.outerHTML, extra.map((host) => host.childNodes.length)] as const;
      });
      expect(after).toBe(before);
      expect(hosts.length).toBeLessThanOrEqual(1);
    });

    it('is listed in the popup, with counts', async () => {
      await given.read(url, 1);
      const popup = await given.own(`popup.html?tab=${await given.control.tabId(url)}`);
      const text = await until(popup, () => {
        const all = document.body.textContent ?? '';
        return all.includes('Haugen') && all;
      });
      for (const [speaker, words] of STORY_QUOTATIONS) {
        expect(text).toContain(speaker);
        expect(text).toContain(words);
      }
      expect(text).toMatch(/7 quotations/);
      expect(text).toMatch(/3 speakers/);
      await popup.close();
    });
  });

  describe('a page that is no article', () => {
    it('is left alone until the reader asks', async () => {
      const url = given.put('home', HOME_PAGE);
      const tab = await given.open(url);
      expect(await given.control.silent(url)).toBe(true);
      expect(await painted(tab)).toEqual({});
      const popup = await given.own(`popup.html?tab=${await given.control.tabId(url)}`);
      const clicked = await until(popup, () => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          /look anyway/i.test(one.textContent ?? ''),
        );
        button?.click();
        return Boolean(button);
      });
      expect(clicked).toBe(true);
      const state = await given.control.state(url);
      expect(state.forced).toBe(true);
      await popup.close();
    });
  });

  describe('a page with a strict policy', () => {
    it('works all the same', async () => {
      const policy = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";
      const url = given.put('strict', {
        body: newsPage({ body: STORY, title: 'Strict harbour' }),
        headers: { 'content-security-policy': policy },
      });
      const tab = await given.open(url);
      const { items } = await given.control.state(url, (state) => state.items.length > 0);
      expect(items).toHaveLength(STORY_QUOTATIONS.length);
      expect((await painted(tab))['verbatim-quote']).toHaveLength(STORY_QUOTATIONS.length);
    });
  });

  describe('a plain http page of another host', () => {
    it('works without a secure context', async () => {
      const url = given.put('plain', newsPage({ body: STORY }), 'news.test');
      const tab = await given.open(url);
      expect(await tab.run(() => isSecureContext)).toBe(false);
      const { items } = await given.control.state(url, (state) => state.items.length > 0);
      expect(items).toHaveLength(STORY_QUOTATIONS.length);
    });
  });
});
