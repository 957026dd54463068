import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { item, rangeOfWords, select, view } from './fake-reader';
import { frames, type Stage, stage, WORDS } from './stage';

let s: Stage;
const quotes = () => WORDS.map((words, i) => item(`q${i}`, words));
const PASSAGE = 'the rows at the back had grown restless';

const button = () => s.$$('.vb-selection-button');
const own = () => s.reader.state.items.find((i) => i.kind === 'highlight');
async function makeOwn(words = PASSAGE): Promise<string> {
  select(words);
  await s.margin.act({ do: 'highlight-selection' });
  await frames(3);
  return own()?.key ?? '';
}

beforeEach(async () => {
  await page.viewport(1100, 800);
  window.scrollTo(0, 0);
});
afterEach(async () => {
  document.getSelection()?.removeAllRanges();
  s?.stop();
  await new Promise((r) => setTimeout(r, 20));
});

describe('the selection button', () => {
  it('appears beside a finished selection and goes with it', async () => {
    s = stage(quotes());
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
    s = stage(quotes());
    s.stop();
    select(PASSAGE);
    s = stage(quotes(), { keepPage: true });
    await expect.poll(() => button().length).toBe(1);
  });

  it('keeps clear of the pointer that drew the selection', async () => {
    s = stage(quotes());
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
    s = stage(quotes());
    const field = document.querySelector('input');
    if (!field) throw new Error('no field');
    field.value = 'typed here';
    field.select();
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.textContent = 'An editor of the page';
    document.body.append(editor);
    await new Promise((r) => setTimeout(r, 400));
    expect(button()).toHaveLength(0);
    field.blur();
    select('An editor of the page');
    await new Promise((r) => setTimeout(r, 400));
    expect(button()).toHaveLength(0);
    s.margin.update({ ...s.reader.settings, selectionButton: false });
    select(PASSAGE);
    await new Promise((r) => setTimeout(r, 400));
    expect(button()).toHaveLength(0);
  });

  it('goes by itself', async () => {
    s = stage(quotes());
    select(PASSAGE);
    await expect.poll(() => button().length).toBe(1);
    await expect.poll(() => button().length).toBe(0);
  });

  it('makes a highlight of exactly the words and opens its card with the note', async () => {
    s = stage(quotes());
    select(PASSAGE);
    await expect.poll(() => button().length).toBe(1);
    await userEvent.click(s.$('.vb-selection-button'));
    await expect.poll(() => own()?.text).toBe(PASSAGE);
    await frames();
    expect(s.root.activeElement).toBe(s.$('textarea'));
    expect(s.$('.vb-speaker').textContent).toBe('Highlight');
  });
});

describe('the ends of a highlight', () => {
  it('move by word with the keyboard; Enter saves', async () => {
    s = stage(quotes());
    const key = await makeOwn();
    await userEvent.click(s.$('[aria-label="Move its start and end"]'));
    expect(s.root.activeElement).toBe(s.$('[data-end=end]'));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(s.reader.item(key)?.text).toBe(PASSAGE);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => s.reader.item(key)?.text).toBe(`${PASSAGE} by the`);
    s.$('[data-end=start]').focus();
    await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowRight}{/Shift}{Enter}');
    await expect.poll(() => s.reader.item(key)?.text).toBe(`nd ${PASSAGE} by the`);
  });

  it('stay where they were on Escape', async () => {
    s = stage(quotes());
    const key = await makeOwn();
    s.$('[data-end=end]').focus();
    await userEvent.keyboard('{ArrowLeft}{Escape}');
    expect(s.$$('.vb-moved')).toHaveLength(0);
    expect(s.$$('[role=dialog]')).toHaveLength(1);
    expect(s.reader.item(key)?.text).toBe(PASSAGE);
  });

  it('follow the pointer that drags them', async () => {
    s = stage(quotes());
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
    await userEvent.click(s.$('.vb-notice-action'));
    await expect.poll(() => s.reader.item(key)?.text).toBe(PASSAGE);
  });
});

describe('words written from right to left', () => {
  const HEBREW = 'הספרייה תישאר פתוחה גם בשנה הבאה';
  const write = () => {
    s = stage(quotes(), { style: 'p[lang=he]{margin:0 130px;white-space:nowrap}' });
    const p = document.createElement('p');
    p.lang = 'he';
    p.dir = 'rtl';
    p.textContent = `אמרה ${HEBREW} לדברי ראש העיר`;
    document.querySelector('h1')?.after(p);
  };

  it('have the button at the left end of a selection', async () => {
    write();
    const rect = select(HEBREW).getBoundingClientRect();
    await expect.poll(() => button().length).toBe(1);
    expect(button()[0]?.getBoundingClientRect().right).toBeLessThanOrEqual(rect.left);
  });

  it('have the handles of a highlight at the right where it starts, at the left where it ends', async () => {
    write();
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
  s = stage(quotes(), { touched: true });
  select(PASSAGE);
  await new Promise((r) => setTimeout(r, 350));
  expect(button()).toHaveLength(0);
  await expect.poll(() => button().length).toBe(1);
});

describe('words that are not where they were', () => {
  it('are attached to the words selected', async () => {
    const gone = item('gone', 'Words that are not here', { orphan: 'words' });
    s = stage([...quotes(), { ...gone, annotation: view(gone) }]);
    await s.margin.act({ do: 'note', key: 'gone' });
    await frames();
    expect(s.$('.vb-notice').textContent).toContain('What you wrote is safe.');
    await userEvent.click(s.$('.vb-orphan button'));
    expect(s.$('.vb-notice').textContent).toContain('Select the words this note belongs to.');
    select(PASSAGE);
    await expect.poll(() => button()[0]?.textContent).toBe('Attach here');
    await userEvent.click(s.$('.vb-selection-button'));
    await expect.poll(() => s.reader.item('gone')).toMatchObject({ orphan: null, text: PASSAGE });
  });

  it('show their old wording over the new one', async () => {
    const [first] = quotes();
    if (!first) throw new Error('no quotation');
    const before = 'We will not close a single school this year';
    s = stage([{ ...first, changed: true, annotation: view(first, { exact: before }) }]);
    await s.margin.act({ do: 'next' });
    expect(s.$('.vb-compare del').textContent).toBe('school');
    expect(s.$('.vb-compare ins').textContent).toBe('library');
  });

  it('tell where they were met before, with the note and what differs', async () => {
    const [first] = quotes();
    if (!first) throw new Error('no quotation');
    s = stage([
      {
        ...first,
        known: [
          {
            start: 0,
            end: 10,
            annotationId: 'kept',
            difference: 'edited',
            score: 0.9,
            exact: 'We will not close a single library this decade',
            speaker: 'Ana Example',
            notes: ['Said so in 2019: https://archive.test/1'],
            articleTitle: 'The mayor promises',
            articleOutlet: 'Other Paper',
            articleUrl: 'javascript:alert(1)',
            capturedAt: 0,
          },
        ],
      },
    ]);
    await frames();
    expect(s.$('.vb-card').textContent).toContain('Said so in 2019');
    await s.margin.act({ do: 'next' });
    await frames();
    const known = s.$('.vb-known');
    expect(known.textContent).toContain('The mayor promises');
    expect(known.querySelector('del')?.textContent).toBe('decade');
    const links = [...known.querySelectorAll('a')].map((a) => [a.href, a.rel]);
    expect(links).toEqual([['https://archive.test/1', 'noopener noreferrer']]);
  });
});

describe('copying', () => {
  it('gives words, speaker and source, also where there is no clipboard API', async () => {
    s = stage(quotes());
    await s.margin.act({ do: 'next' });
    let copied = '';
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      copied = s.root.activeElement instanceof HTMLTextAreaElement ? s.root.activeElement.value : '';
      return true;
    });
    await userEvent.click(s.$('[aria-label="Copy with source"]'));
    await expect.poll(() => s.$('.vb-notice').textContent).toContain('Copied.');
    expect(copied).toContain(`“${WORDS[0]}” — Ana Example, the mayor`);
    expect(copied).toContain('“A day in the town hall”, The Test');
    expect(copied).toContain('https://news.test/a');
    expect(s.$$('textarea[readonly]')).toHaveLength(0);
  });
});
