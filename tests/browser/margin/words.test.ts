import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RealLibrary } from '../../support/real-library';
import {
  drawn,
  frames,
  GONE,
  PASSAGE,
  rangeOfWords,
  type Stage,
  select,
  settled,
  stage,
  userEvent,
  WORDS,
  writePage,
} from './stage';

let s: Stage;

const button = () => s.$$('.vb-selection-button');
const own = () => s.reader.state.items.find((i) => i.kind === 'highlight');
async function makeOwn(words = PASSAGE): Promise<string> {
  select(words);
  await s.act({ do: 'highlight-selection' });
  await frames(3);
  return own()?.key ?? '';
}

beforeEach(async () => {
  await page.viewport(1100, 800);
  window.scrollTo(0, 0);
});
afterEach(async () => {
  document.getSelection()?.removeAllRanges();
  vi.restoreAllMocks();
  await s?.stop();
});

describe('the selection button', () => {
  it('appears beside a finished selection and goes with it', async () => {
    s = await stage();
    const range = select(PASSAGE);
    await expect.poll(() => button().length).toBe(1);
    const box = button()[0]?.getBoundingClientRect();
    const end = [...range.getClientRects()].at(-1);
    expect(box?.left).toBeGreaterThanOrEqual(end?.right ?? 0);
    expect(box?.top).toBeGreaterThanOrEqual(end?.bottom ?? 0);
    document.getSelection()?.removeAllRanges();
    await expect.poll(() => button().length).toBe(0);
  });

  it('appears for words that were selected before the interface came', async () => {
    writePage();
    select(PASSAGE);
    s = await stage({ keepPage: true });
    await expect.poll(() => button().length).toBe(1);
  });

  it('keeps clear of the pointer that drew the selection', async () => {
    s = await stage();
    const range = select(PASSAGE);
    const end = [...range.getClientRects()].at(-1);
    if (!end) throw new Error('no rects');
    // The pointer stands just where the button would be.
    const at = { clientX: end.right + 40, clientY: end.bottom + 20, bubbles: true };
    document.body.dispatchEvent(new PointerEvent('pointerup', at));
    await expect.poll(() => button().length).toBe(1);
    const box = button()[0]?.getBoundingClientRect() ?? new DOMRect();
    const inside = at.clientX > box.left && at.clientX < box.right && at.clientY > box.top && at.clientY < box.bottom;
    expect(inside).toBe(false);
  });

  it('never appears for a selection in a field or an editor, nor when the setting is off', async () => {
    s = await stage();
    const field = document.querySelector('input');
    if (!field) throw new Error('no field');
    field.value = 'typed here';
    field.select();
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.textContent = 'An editor of the page';
    document.body.append(editor);
    await settled();
    expect(button()).toHaveLength(0);
    field.blur();
    select('An editor of the page');
    await settled();
    expect(button()).toHaveLength(0);
    await s.changeSettings({ selectionButton: false });
    select(PASSAGE);
    await settled();
    expect(button()).toHaveLength(0);
  });

  it('waits for no time to pass, and goes with the selection', async () => {
    s = await stage();
    const { scheduler } = window as unknown as {
      scheduler: { postTask(work: () => void, options: { delay?: number }): Promise<void> };
    };
    const timers = vi.spyOn(scheduler, 'postTask');
    select(PASSAGE);
    await expect.poll(() => button().length).toBe(1);
    await frames();
    // Short ones draw, and see that the selection rests.
    const long = timers.mock.calls.filter(([, { delay = 0 }]) => delay >= 2_000);
    expect(timers).toHaveBeenCalled();
    timers.mockRestore();
    expect(long).toEqual([]);
    expect(button()).toHaveLength(1);
    document.getSelection()?.removeAllRanges();
    await expect.poll(() => button().length).toBe(0);
  });

  it('makes a highlight of exactly the words and opens its card with the note', async () => {
    s = await stage();
    select(PASSAGE);
    await expect.poll(() => button().length).toBe(1);
    await userEvent.click(s.$('.vb-selection-button'));
    await expect.poll(() => own()?.text).toBe(PASSAGE);
    await frames();
    expect(s.focused).toBe(s.$('textarea'));
    expect(s.$('.vb-speaker').textContent).toBe('Highlight');
  });
});

describe('the ends of a highlight', () => {
  it('move by word with the keyboard; Enter saves', async () => {
    s = await stage();
    const key = await makeOwn();
    await userEvent.click(s.$('[aria-label="Move its start and end"]'));
    expect(s.focused).toBe(s.$('[data-end=end]'));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(s.reader.item(key)?.text).toBe(PASSAGE);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => s.reader.item(key)?.text).toBe(`${PASSAGE} by the`);
    s.$('[data-end=start]').focus();
    await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowRight}{/Shift}{Enter}');
    await expect.poll(() => s.reader.item(key)?.text).toBe(`nd ${PASSAGE} by the`);
  });

  it('stay where they were on Escape', async () => {
    s = await stage();
    const key = await makeOwn();
    s.$('[data-end=end]').focus();
    await userEvent.keyboard('{ArrowLeft}{Escape}');
    expect(s.$$('.vb-moved')).toHaveLength(0);
    expect(s.$$('[role=dialog]')).toHaveLength(1);
    expect(s.reader.item(key)?.text).toBe(PASSAGE);
  });

  it('follow the pointer that drags them', async () => {
    s = await stage();
    const key = await makeOwn();
    const target = rangeOfWords('by the time the library')?.getClientRects()[0];
    const handle = s.$('[data-end=end]');
    const from = handle.getBoundingClientRect();
    if (!target) throw new Error('no words');
    const at = (x: number, y: number) => ({ pointerId: 1, clientX: x, clientY: y, bubbles: true, composed: true });
    // Synthetic pointers cannot be captured.
    handle.setPointerCapture = () => undefined;
    handle.dispatchEvent(new PointerEvent('pointerdown', at(from.left + 12, from.top + 5)));
    handle.dispatchEvent(new PointerEvent('pointermove', at(target.left + 60, target.top + 8)));
    await frames();
    expect(s.$$('.vb-moved').length).toBeGreaterThan(0);
    handle.dispatchEvent(new PointerEvent('pointermove', at(target.right, target.top + 8)));
    handle.dispatchEvent(new PointerEvent('lostpointercapture', at(target.right, target.top + 8)));
    await expect.poll(() => s.reader.item(key)?.text).toMatch(/restless by the time the/);
    await expect.poll(() => s.$$('.vb-notice-action')).toHaveLength(1);
    await userEvent.click(s.$('.vb-notice-action'));
    await expect.poll(() => s.reader.item(key)?.text).toBe(PASSAGE);
  });
});

describe('words written from right to left', () => {
  const HEBREW = 'הספרייה תישאר פתוחה גם בשנה הבאה';
  const write = async () => {
    s = await stage({ style: 'p[lang=he]{margin:0 130px;white-space:nowrap}' });
    const p = document.createElement('p');
    p.lang = 'he';
    p.dir = 'rtl';
    p.textContent = `אמרה ${HEBREW} לדברי ראש העיר`;
    document.querySelector('h1')?.after(p);
  };

  it('have the button at the left end of a selection', async () => {
    await write();
    const rect = select(HEBREW).getBoundingClientRect();
    await expect.poll(() => button().length).toBe(1);
    expect(button()[0]?.getBoundingClientRect().right).toBeLessThanOrEqual(rect.left);
  });

  it('have the handles of a highlight at the right where it starts, at the left where it ends', async () => {
    await write();
    await makeOwn(HEBREW);
    const rect = rangeOfWords(HEBREW)?.getClientRects()[0];
    const middle = (end: string) => {
      const box = s.$(`[data-end=${end}]`).getBoundingClientRect();
      return box.left + box.width / 2;
    };
    expect(middle('start')).toBeCloseTo(rect?.right ?? 0, 0);
    expect(middle('end')).toBeCloseTo(rect?.left ?? 0, 0);
  });
});

it('a selection that a finger is drawing rests longer before the button comes', async () => {
  const restOf = async (touched: boolean): Promise<number> => {
    document.getSelection()?.removeAllRanges();
    s = await stage({ touched });
    const began = performance.now();
    select(PASSAGE);
    await expect.poll(() => button().length, { interval: 10 }).toBe(1);
    const rest = performance.now() - began;
    await s.stop();
    return rest;
  };
  // A busy machine makes any of them longer, and none shorter.
  const byMouse = Math.min(await restOf(false), await restOf(false), await restOf(false));
  const byFinger = Math.min(await restOf(true), await restOf(true), await restOf(true));
  expect(byFinger).toBeGreaterThan(byMouse);
});

describe('words that are not where they were', () => {
  it('are attached to the words selected', async () => {
    s = await stage({ kept: [{ exact: GONE }] });
    const key = s.key(GONE);
    await s.act({ do: 'note', key });
    await frames();
    expect(s.$('.vb-notice').textContent).toContain('What you wrote is safe.');
    expect(getComputedStyle(s.$('.vb-card .vb-notice')).position).toBe('static');
    await userEvent.click(s.$('.vb-orphan button'));
    expect(s.$('.vb-notice').textContent).toContain('Select the words this note belongs to.');
    select(PASSAGE);
    await expect.poll(() => button()[0]?.textContent).toBe('Attach here');
    await userEvent.click(s.$('.vb-selection-button'));
    await expect.poll(() => s.reader.item(key)).toMatchObject({ orphan: null, text: PASSAGE });
  });

  it('show their old wording over the new one', async () => {
    s = await stage({ kept: [{ exact: 'We will not close a single school this year' }] });
    await s.act({ do: 'next' });
    expect(s.$('.vb-compare del').textContent).toBe('school');
    expect(s.$('.vb-compare ins').textContent).toBe('library');
  });

  it('tell where they were met before, with the note and what differs', async () => {
    const recognise = RealLibrary.prototype.recognise;
    vi.spyOn(RealLibrary.prototype, 'recognise').mockImplementation(async function (this: RealLibrary, ...asked) {
      const found = await recognise.apply(this, asked);
      return found.map((match) => ({ ...match, articleUrl: 'javascript:alert(1)' }));
    });
    const note = 'Said so in 2019: https://archive.test/1';
    s = await stage({
      settings: { recognition: true },
      keptElsewhere: [
        {
          exact: WORDS[1].replace('room', 'house'),
          edits: [{ op: 'note', text: note, seen: [] }],
        },
      ],
    });
    await expect.poll(() => s.item(WORDS[1]).known).toHaveLength(1);
    await drawn();
    // Where a card stands by itself, a page could tell which of its words are kept.
    expect(s.$$('.vb-card, .vb-count')).toHaveLength(0);
    await s.show(s.key(WORDS[1]));
    await frames();
    const known = s.$('.vb-known');
    expect(known.textContent).toContain('Said so in 2019');
    expect(known.textContent).toContain('The mayor promises');
    expect(known.querySelector('del')?.textContent).toBe('house');
    const links = [...known.querySelectorAll('a')].map((a) => [a.href, a.rel]);
    expect(links).toEqual([['https://archive.test/1', 'noopener noreferrer']]);
  });
});

describe('copying', () => {
  it('gives words, speaker and source, also where there is no clipboard API', async () => {
    s = await stage();
    await s.act({ do: 'next' });
    let copied = '';
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      copied = s.focused instanceof HTMLTextAreaElement ? s.focused.value : '';
      return true;
    });
    await userEvent.click(s.$('[aria-label="Copy with source"]'));
    await expect.poll(() => s.$('.vb-notice').textContent).toContain('Copied.');
    expect(copied).toContain(`“${WORDS[0]}” — Ana Example`);
    expect(copied).toContain('“A day in the town hall”, The Test');
    expect(copied).toContain(s.reader.state.meta.canonical);
    expect(s.$$('textarea[readonly]')).toHaveLength(0);
  });
});
