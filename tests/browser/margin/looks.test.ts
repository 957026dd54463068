/** What the interface in the page looks like, as far as a rule can say it: nothing sticks out, nothing covers another. */
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Kept } from '../../support/real-library';
import { frames, type Stage, stage, userEvent, WORDS } from './stage';

let s: Stage;
afterEach(() => s?.stop());

const ADDRESS = `https://papers.test/${'a-very-long-address-without-a-blank/'.repeat(6)}report.pdf`;
const NARROW = 'main{width:auto;margin:0 8px}';

/** Speakers whom nobody names beside their words: who speaks is unsure. */
const UNSURE = '.';
const annotated: Kept[] = WORDS.map((exact) => ({
  exact,
  speaker: {
    name: 'Maximiliane Donaudampfschifffahrtsgesellschaftskapitän-Vandenberghe of the Upper Valley',
    mention: 'she',
    via: 'a spokeswoman',
    description: 'the deputy chairwoman of the standing committee on the maintenance of inland ferries and bridges',
  },
  edits: [
    { op: 'note', text: `See ${ADDRESS}`, seen: [] },
    { op: 'tag', tag: 'ferry', on: true },
    { op: 'tag', tag: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze', on: true },
    { op: 'tag', tag: 'to check before Friday', on: true },
    { op: 'status', status: 'context' },
    { op: 'keep', kept: true },
  ],
}));

/** Elements and words that reach over the edge of the card, toast or head they belong to, and are not cut there on purpose. */
function sticksOut(): string[] {
  return s.$$('.vb-card, .vb-notice, .vb-sheet-head').flatMap((frame) => {
    const box = frame.getBoundingClientRect();
    const cut = (el: Element): boolean => {
      for (let at: Element | null = el; at && at !== frame; at = at.parentElement) {
        if (/hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    return [...frame.querySelectorAll<HTMLElement>('*:not(.vb-sr, option, svg *)')].flatMap((el) => {
      const rects = [el.getBoundingClientRect()];
      for (const node of el.childNodes) {
        if (!(node instanceof Text) || cut(el)) continue;
        const range = document.createRange();
        range.selectNode(node);
        rects.push(...range.getClientRects());
      }
      const out = cut(el.parentElement ?? el)
        ? []
        : rects.filter((r) => r.width > 0).filter((r) => r.left < box.left - 1 || r.right > box.right + 1);
      return out.map((r) => `${el.className || el.tagName} ${r.left}–${r.right} of ${box.left}–${box.right}`);
    });
  });
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Four letters in ten more, as a translation may have; the places for values stay. */
const longer = (message: string): string =>
  message.replace(/[\p{L}…]{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.45)));

describe.each([
  ['a wide window', 1100, 900, ''],
  ['a narrow window', 360, 700, NARROW],
])('in %s', (_, width, height, style) => {
  it.each([
    ['English', undefined],
    ['words half as long again', longer],
  ])('nothing sticks out of a card, in %s', async (_, translate) => {
    await page.viewport(width, height);
    s = await stage({ kept: annotated, attribution: UNSURE, style, ...(translate && { translate }) });
    await s.act({ do: 'note', key: s.key(WORDS[1]) });
    await frames(3);
    expect(s.$$('[role=dialog]')).toHaveLength(1);
    expect(sticksOut()).toEqual([]);
    s.$$('.vb-actions button')[3]?.click();
    await frames(3);
    expect(s.$$('form')).toHaveLength(1);
    expect(sticksOut()).toEqual([]);
    await s.act({ do: 'attach', key: s.key(WORDS[1]) });
    await frames(3);
    expect(s.$$('.vb-notice')).toHaveLength(1);
    expect(sticksOut()).toEqual([]);
  });
});

describe('a card that opens', () => {
  it('near the foot of the window is seen whole, its words too', async () => {
    await page.viewport(1100, 700);
    s = await stage();
    window.scrollTo(0, 0);
    const line = s.reader.rectsOf(s.key(WORDS[3]))[0]?.top ?? 0;
    window.scrollTo(0, line - 660);
    await s.show(s.key(WORDS[3]));
    await frames(4);
    const card = s.$('[role=dialog]').getBoundingClientRect();
    expect(card.bottom).toBeLessThanOrEqual(700);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(s.reader.rectsOf(s.key(WORDS[3]))[0]?.top).toBeGreaterThanOrEqual(0);
  });

  it('in sight moves nothing', async () => {
    await page.viewport(1100, 900);
    s = await stage();
    window.scrollTo(0, 100);
    await s.show(s.key(WORDS[1]));
    await frames(4);
    expect(window.scrollY).toBe(100);
  });
});

describe('on a narrow window', () => {
  it('a card at the foot does not stand on the words it belongs to', async () => {
    await page.viewport(360, 700);
    s = await stage();
    window.scrollTo(0, 0);
    const line = s.reader.rectsOf(s.key(WORDS[1]))[0]?.top ?? 0;
    window.scrollTo(0, line - 600);
    await s.show(s.key(WORDS[1]));
    await frames(4);
    const words = s.reader.rectsOf(s.key(WORDS[1]));
    expect(words.at(-1)?.bottom).toBeLessThanOrEqual(s.$('.vb-sheet').getBoundingClientRect().top);
    expect(words[0]?.top).toBeGreaterThanOrEqual(0);
  });

  it('a toast stands neither over the count nor over the card at the foot', async () => {
    await page.viewport(360, 700);
    s = await stage({ kept: annotated, style: NARROW });
    await s.act({ do: 'attach', key: s.key(WORDS[1]) });
    await frames(3);
    const toast = () => s.$('.vb-notice').getBoundingClientRect();
    expect(overlap(toast(), s.$('.vb-count').getBoundingClientRect())).toBe(false);
    await s.act({ do: 'note', key: s.key(WORDS[2]) });
    await frames(3);
    expect(overlap(toast(), s.$('[role=dialog]').getBoundingClientRect())).toBe(false);
  });
});

describe('for a screen reader', () => {
  it('news come into a place that was there before', async () => {
    await page.viewport(360, 700);
    s = await stage({ kept: annotated, style: NARROW });
    const place = s.$('.vb-notices[role=status]');
    expect(place.textContent).toBe('');
    await s.act({ do: 'attach', key: s.key(WORDS[1]) });
    await frames(3);
    expect(s.$('.vb-notices')).toBe(place);
    expect(place.textContent).toContain('Select the words this note belongs to.');
  });

  it('an open card is named by its speaker and described by the words, in their language', async () => {
    await page.viewport(1100, 900);
    s = await stage();
    await s.act({ do: 'next' });
    await frames(3);
    const card = s.$('[role=dialog]');
    const by = (name: string): HTMLElement | null =>
      s.roots.map((root) => root.getElementById(card.getAttribute(name) ?? '')).find((one) => one !== null) ?? null;
    expect(by('aria-labelledby')?.textContent).toBe('Ana Example');
    expect(by('aria-describedby')?.textContent).toBe(WORDS[0]);
    expect(by('aria-describedby')?.lang).toBe(s.reader.state.meta.language);
    expect(s.reader.state.meta.language).not.toBe('');
  });
});

it('the focus comes back to its button when the speaker is corrected or left as it was', async () => {
  await page.viewport(1100, 900);
  s = await stage();
  await s.act({ do: 'next' });
  const opener = () => s.$('[aria-label="Correct the speaker"]');
  opener().focus();
  await userEvent.keyboard('{Enter}{Escape}');
  await frames(3);
  expect(s.$$('form')).toHaveLength(0);
  expect(s.$$('[role=dialog]')).toHaveLength(1);
  expect(s.focused).toBe(opener());
  await userEvent.keyboard('{Enter}Bea Sample{Enter}');
  await expect.poll(() => s.$('.vb-speaker').textContent).toBe('Bea Sample');
  expect(s.focused).toBe(opener());
});
