import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { contrast } from '../../../utils/highlights/colour';
import { measureGrounds } from '../../../utils/highlights/measure';
import type { PageItem } from '../../../utils/model';
import { item, note, view } from './fake-reader';
import { frames, type Stage, stage, WORDS } from './stage';

let s: Stage;
afterEach(() => s?.stop());

function everything(): PageItem[] {
  const made = WORDS.map((words, i) => item(`q${i}`, words, { confidence: 0.4 }));
  return made.map((q, i) => ({
    ...q,
    changed: i === 1,
    orphan: i === 2 ? 'words' : null,
    annotation: view(q, {
      exact: i === 1 ? 'The budget is what it was' : q.text,
      notes: [note('See https://a.test'), ...(i === 3 ? [note('Written elsewhere')] : [])],
      tags: ['budget', 'libraries'],
      status: 'check',
      colour: 'green',
      kept: true,
    }),
    known: [
      {
        start: 0,
        end: 9,
        annotationId: 'k',
        difference: 'edited',
        score: 1,
        exact: 'Something like it',
        speaker: null,
        notes: ['Kept note'],
        articleTitle: 'Elsewhere',
        articleOutlet: 'Other',
        articleUrl: 'https://other.test/',
        capturedAt: 0,
      },
    ],
  }));
}

async function violations(): Promise<string[]> {
  // Cards glide to their places: they are judged where they rest.
  await new Promise((r) => setTimeout(r, 200));
  const { violations: found } = await axe.run(s.host, { resultTypes: ['violations'] });
  return [...found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html} ${n.failureSummary}`)), ...pale()];
}

/** Texts under 4.5 : 1. axe cannot tell the ground of what stands in this shadow root. */
function pale(): string[] {
  const texts = s.$$('.vb-margin *').filter((el) => [...el.childNodes].some((n) => n instanceof Text && n.data.trim()));
  return texts.flatMap((el) => {
    const [ground] = measureGrounds([el]);
    const ratio = ground ? contrast(ground.text, ground.background) : 0;
    return ratio < 4.5 ? [`${ratio.toFixed(2)} : 1 ${el.outerHTML}`] : [];
  });
}

it('names and colours are looked at inside the shadow root', async () => {
  await page.viewport(1100, 900);
  s = stage(everything());
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
        s = stage(everything(), { style });
        await s.margin.act({ do: 'note', key: `q${i}` });
        await s.margin.act({ do: 'attach', key: 'q2' });
        await s.margin.act({ do: 'note', key: `q${i}` });
        await frames(3);
        expect(s.$('.vb-margin').dataset.theme).toBe(theme);
        expect(s.$$('.vb-notice')).toHaveLength(1);
        expect(s.$$('.vb-card').length).toBeGreaterThan(1);
        expect(await violations()).toEqual([]);
      });
    }

    it('the sheet', async () => {
      await page.viewport(420, 800);
      s = stage(everything(), { style: `${style} main{width:auto}` });
      await frames(3);
      expect(await violations()).toEqual([]);
      s.$('.vb-count').click();
      await frames(3);
      expect(await violations()).toEqual([]);
    });

    it('the form that corrects a speaker', async () => {
      await page.viewport(1100, 900);
      s = stage(everything(), { style });
      await s.margin.act({ do: 'next' });
      s.$('[aria-label="Correct the speaker"]').click();
      await frames(3);
      expect(s.$$('form')).toHaveLength(1);
      expect(await violations()).toEqual([]);
    });
  });
}
