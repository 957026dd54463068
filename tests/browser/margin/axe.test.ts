import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { contrast } from '../../../utils/highlights/colour';
import { measureGrounds } from '../../../utils/highlights/measure';
import { type Kept, RealLibrary } from '../../support/real-library';
import { atRest, GONE, type Stage, type StageOptions, stage, WORDS } from './stage';

let s: Stage;
afterEach(async () => {
  vi.restoreAllMocks();
  await s?.stop();
});

const annotated = (exact: string, ...more: NonNullable<Kept['edits']>): Kept => ({
  exact,
  speaker: { name: 'Ana Example', description: 'the mayor' },
  edits: [
    { op: 'note', text: 'See https://a.test', seen: [] },
    { op: 'tag', tag: 'budget', on: true },
    { op: 'tag', tag: 'libraries', on: true },
    { op: 'status', status: 'check' },
    { op: 'colour', colour: 'green' },
    { op: 'keep', kept: true },
    ...more,
  ],
});
/** Words as they were, words that changed, words that are gone, and a note of two versions. */
const KEPT = [
  annotated(WORDS[0]),
  annotated(WORDS[1].replace('is what it is', 'is what it was')),
  annotated(GONE),
  annotated(WORDS[3], { op: 'note', text: 'Written elsewhere', seen: [] }),
];
/** The items of these records, as the page shows them. */
const SHOWN = [WORDS[0], WORDS[1], GONE, WORDS[3]];

/** Recognises the second quotation, however the library's index stands. */
const recognise: RealLibrary['recognise'] = async (_article, _meta, text) => {
  const start = text.indexOf(WORDS[1]);
  const met = { annotationId: 'k', difference: 'edited', score: 1, exact: 'Something like it', speaker: null } as const;
  const article = {
    articleTitle: 'Elsewhere',
    articleOutlet: 'Other',
    articleUrl: 'https://other.test/',
    capturedAt: 0,
  };
  return [{ start, end: start + WORDS[1].length, ...met, ...article, notes: ['Kept note'] }];
};

async function everything(options: StageOptions = {}): Promise<Stage> {
  vi.spyOn(RealLibrary.prototype, 'recognise').mockImplementation(recognise);
  const made = await stage({ kept: KEPT, settings: { recognition: true }, attribution: '.', ...options });
  await expect.poll(() => made.item(WORDS[1]).known).toHaveLength(1);
  return made;
}

async function violations(): Promise<string[]> {
  // Cards glide to their places: they are judged where they rest.
  await atRest(s);
  const host = [...document.documentElement.children].at(-1) ?? document.body;
  const { violations: found } = await axe.run(host, { resultTypes: ['violations'] });
  return [...found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html} ${n.failureSummary}`)), ...pale()];
}

/** Texts under 4.5 : 1. axe cannot tell the ground of what stands in a shadow root. */
function pale(): string[] {
  const texts = s.$$('.vb-margin *').filter((el) => [...el.childNodes].some((n) => n instanceof Text && n.data.trim()));
  return texts.flatMap((el) => {
    const [ground] = measureGrounds([el]);
    const ratio = ground ? contrast(ground.text, ground.background) : 0;
    return ratio < 4.5 ? [`${ratio.toFixed(2)} : 1 ${el.outerHTML}`] : [];
  });
}

it('names and colours are looked at inside our frames', async () => {
  await page.viewport(1100, 900);
  s = await everything();
  const bad = document.createElement('p');
  bad.style.color = '#aaa';
  bad.append('Pale words', document.createElement('button'));
  s.$('.vb-card').append(bad);
  const found = await violations();
  expect(found.join()).toContain('button-name');
  expect(found.join()).toContain('Pale words');
});

for (const theme of ['light', 'dark'] as const) {
  const style = theme === 'dark' ? 'body{background:#15171a;color:#ddd}' : '';
  describe(`on a ${theme} page axe finds nothing wrong with`, () => {
    for (let i = 0; i < 4; i++) {
      it(`the open card of item ${i}, the folded ones and a toast`, async () => {
        await page.viewport(1100, 900);
        s = await everything({ style });
        await s.act({ do: 'note', key: s.key(SHOWN[i] ?? '') });
        await s.act({ do: 'attach', key: s.key(GONE) });
        await s.act({ do: 'note', key: s.key(SHOWN[i] ?? '') });
        await atRest(s);
        expect(getComputedStyle(s.$('.vb-margin')).colorScheme).toBe(theme);
        expect(s.$$('.vb-notices .vb-notice')).toHaveLength(1);
        expect(s.$$('.vb-card').length).toBeGreaterThan(1);
        expect(await violations()).toEqual([]);
      });
    }

    it('the sheet', async () => {
      await page.viewport(420, 800);
      s = await everything({ style: `${style} main{width:auto}` });
      await atRest(s);
      expect(await violations()).toEqual([]);
      s.$('.vb-count').click();
      await atRest(s);
      expect(await violations()).toEqual([]);
    });

    it('the form that corrects a speaker', async () => {
      await page.viewport(1100, 900);
      s = await everything({ style });
      await s.act({ do: 'next' });
      s.$('[aria-label="Correct the speaker"]').click();
      await atRest(s);
      expect(s.$$('form')).toHaveLength(1);
      expect(await violations()).toEqual([]);
    });
  });
}
