import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { VerbatimError } from '../../../utils/model/errors';
import { Placement } from '../../../utils/page/margin/placement';
import { atRest, drawn, frames, noted, rangeOfWords, type Stage, stage, userEvent, WORDS } from './stage';

const FULL = 'Not saved: the disk is full. Make room, then save again; what you kept before is safe.';
let s: Stage;
const boxes = () => s.$$('.vb-stand').map((el) => el.getBoundingClientRect());
const topOf = (words: string) => rangeOfWords(words)?.getClientRects()[0]?.top ?? 0;
/** Typed in this task: what is done right after it comes before the note is saved by itself, however slow the machine. */
function typeAtOnce(text: string): void {
  const area = s.$<HTMLTextAreaElement>('textarea');
  area.value += text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
/** What was changed in the card itself is drawn in a microtask; no timer comes before it. */
const redrawn = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await Promise.resolve();
};

beforeEach(async () => {
  await page.viewport(1100, 800);
  window.scrollTo(0, 0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await s?.stop();
});

describe('cards in the margin', () => {
  it('stand at their lines, beside the text', async () => {
    s = await stage({ kept: noted(0, 3) });
    await frames();
    const [first, second] = boxes();
    const right = document.querySelector('main')?.getBoundingClientRect().right ?? 0;
    expect(first?.left).toBeGreaterThan(right);
    expect(first?.top).toBeCloseTo(topOf(WORDS[0]), -1);
    expect(second?.top).toBeCloseTo(topOf(WORDS[3]), -1);
  });

  it('never stand over each other, and the open one keeps its line', async () => {
    s = await stage({ kept: noted(0, 1, 2, 3, 4, 5), style: 'p{margin:0;font-size:12px;line-height:1.2}' });
    await frames();
    await s.act({ do: 'note', key: s.key(WORDS[3]) });
    await atRest(s);
    const all = boxes().sort((a, b) => a.top - b.top);
    expect(all).toHaveLength(6);
    for (let i = 1; i < all.length; i++) expect(all[i]?.top).toBeGreaterThanOrEqual(all[i - 1]?.bottom ?? 0);
    const open = s.$('.vb-stand[data-open=true]').getBoundingClientRect();
    expect(open.top).toBeCloseTo(s.reader.rectsOf(s.key(WORDS[3]))[0]?.top ?? 0, -1);
  });

  it('follow the page when it scrolls without being placed again', async () => {
    s = await stage({ kept: noted(0) });
    await frames();
    const before = boxes()[0]?.top ?? 0;
    const place = vi.spyOn(Placement.prototype, 'geometry');
    window.scrollTo(0, 150);
    expect(boxes()[0]?.top).toBeCloseTo(before - 150, 0);
    expect(place).not.toHaveBeenCalled();
  });

  it('leave the page as wide, as high and as it was', async () => {
    s = await stage();
    const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
    const before = [...size(), document.body.outerHTML, document.head.outerHTML];
    await s.stop();
    s = await stage({ kept: noted(5) });
    await s.act({ do: 'note', key: s.key(WORDS[5]) });
    await frames(4);
    expect([...size(), document.body.outerHTML, document.head.outerHTML]).toEqual(before);
  });

  it('fold into a button with their count on a narrow window, and into a sheet from there', async () => {
    await page.viewport(500, 800);
    s = await stage({ kept: noted(0, 2), style: 'main{width:auto;margin:0 12px}' });
    await frames();
    expect(s.$$('.vb-stand')).toHaveLength(0);
    expect(s.$('.vb-count').textContent).toBe('2');
    await userEvent.click(s.$('.vb-count'));
    expect(s.$$('.vb-sheet .vb-card')).toHaveLength(2);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(500);
  });

  it('fold where the article scrolls inside a container of its own', async () => {
    s = await stage({ kept: noted(0, 2), style: 'main{height:400px;overflow:auto}' });
    await frames();
    expect(s.$$('.vb-stand')).toHaveLength(0);
    expect(s.$('.vb-count').textContent).toBe('2');
  });

  it('stand at the left of a page written from right to left', async () => {
    s = await stage({ kept: noted(0), rtl: true, style: 'main{margin-inline:24px auto}' });
    await frames();
    const left = document.querySelector('main')?.getBoundingClientRect().left ?? 0;
    expect(boxes()[0]?.right).toBeLessThan(left);
  });

  it('do not cover what the page itself has beside the article', async () => {
    s = await stage({
      kept: noted(0),
      style: 'body{position:relative}main{position:relative} main::after{content:none}',
    });
    const aside = document.createElement('aside');
    aside.style.cssText = 'position:absolute;left:640px;top:0;width:460px;bottom:0';
    aside.textContent = 'Related links';
    document.body.append(aside);
    await expect.poll(() => s.$$('.vb-stand').length).toBe(0);
    await drawn();
    expect(s.$('.vb-count').textContent).toBe('1');
  });
});

it('cards stand under what the page has in a side column that is mostly empty', async () => {
  const style =
    'body{display:grid;grid-template-columns:650px 1fr}aside{background:none}aside div{height:300px;background:#eee}';
  s = await stage({ kept: noted(0, 4), style });
  const aside = document.createElement('aside');
  aside.append(document.createElement('div'));
  document.body.append(aside);
  await expect.poll(() => boxes()[0]?.top).toBeGreaterThanOrEqual(300);
  expect(boxes()).toHaveLength(2);
  expect(boxes()[1]?.top).toBeCloseTo(s.reader.rectsOf(s.key(WORDS[4]))[0]?.top ?? 0, -1);
});

it('a page without notes is never measured', async () => {
  s = await stage();
  const measure = vi.spyOn(Placement.prototype, 'measure');
  const place = vi.spyOn(Placement.prototype, 'geometry');
  const both = Promise.all([s.told('change'), s.told('moved')]);
  document.body.append(document.createElement('aside'));
  s.reader.setCurrent(s.key(WORDS[1]));
  await both;
  await frames(3);
  expect(measure).not.toHaveBeenCalled();
  expect(place).not.toHaveBeenCalled();
});

describe('opening and closing', () => {
  it('opens by a click on the words and gives the focus back on Escape', async () => {
    s = await stage();
    const input = document.querySelector('input');
    input?.focus();
    await frames();
    await s.act({ do: 'next' });
    await frames();
    expect(s.$('[role=dialog]').getAttribute('aria-labelledby')).toBeTruthy();
    expect(s.focused).toBe(s.$('.vb-card'));
    await userEvent.keyboard('{Escape}');
    expect(s.$$('[role=dialog]')).toHaveLength(0);
    expect(document.activeElement).toBe(input);
    const rect = s.reader.rectsOf(s.key(WORDS[1]))[0];
    const p = document.querySelectorAll('p')[1];
    if (!rect || !p) throw new Error('no words');
    const box = p.getBoundingClientRect();
    await userEvent.click(p, { position: { x: rect.left + 20 - box.left, y: rect.top + 5 - box.top } });
    expect(s.reader.state.current).toBe(s.key(WORDS[1]));
    expect(s.$('.vb-words').textContent).toBe(WORDS[1]);
  });

  it('walks in page order, with the note on demand', async () => {
    s = await stage();
    await s.act({ do: 'next' });
    await s.act({ do: 'next' });
    expect(s.reader.state.current).toBe(s.key(WORDS[1]));
    await s.act({ do: 'previous' });
    expect(s.reader.state.current).toBe(s.key(WORDS[0]));
    await s.act({ do: 'note-current' });
    expect(s.focused).toBe(s.$('textarea'));
  });

  it('keeps the card when the item gets its record with its first edit', async () => {
    s = await stage();
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    const area = s.$<HTMLTextAreaElement>('textarea');
    await userEvent.keyboard('Check this');
    await expect.poll(() => s.notes(WORDS[0])).toEqual(['Check this']);
    await frames();
    expect(s.$('textarea')).toBe(area);
    expect(s.focused).toBe(area);
  });
});

describe('an open card', () => {
  it('stays, with the focus in it, while the page has its words nowhere', async () => {
    s = await stage();
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    await frames(3);
    const area = s.$('textarea');
    const before = s.$('.vb-stand').getBoundingClientRect();
    vi.spyOn(s.reader, 'rectsOf').mockReturnValue([]);
    const told = s.told('change');
    s.reader.setCurrent(null);
    await told;
    await frames(3);
    expect(s.focused).toBe(area);
    expect(s.$('.vb-stand').getBoundingClientRect()).toEqual(before);
  });

  it('keeps the focus when the window becomes too narrow for the margin, and does not take it back later', async () => {
    s = await stage({ style: 'main{width:auto;max-width:600px}' });
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    await userEvent.keyboard('half');
    await page.viewport(500, 800);
    await expect.poll(() => s.$$('.vb-sheet .vb-card').length).toBe(1);
    await drawn();
    expect(s.focused).toBe(s.$('textarea'));
    expect(s.$<HTMLTextAreaElement>('textarea').value).toBe('half');
    const field = document.querySelector('input');
    field?.focus();
    await page.viewport(1100, 800);
    await expect.poll(() => s.$$('.vb-stand .vb-card').length).toBe(1);
    expect(document.activeElement).toBe(field);
  });
});

describe('a note', () => {
  it('is saved while it is typed, said once', async () => {
    s = await stage();
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    await userEvent.keyboard('Check this');
    await expect.poll(() => s.notes(WORDS[0])).toEqual(['Check this']);
    await expect.poll(() => s.$('.vb-note-state').textContent).toBe('Saved on this computer');
    typeAtOnce('!');
    await redrawn();
    expect(s.$('.vb-note-state').textContent).toBe('');
  });

  it('is flushed when the card closes', async () => {
    s = await stage();
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    await userEvent.keyboard('Quick');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => s.library.sent.at(-1)?.at(-1)).toMatchObject({ op: 'note', text: 'Quick' });
  });

  it('keeps its text when saving fails, and can be tried again, even in a card opened anew', async () => {
    s = await stage();
    const makeRoom = s.library.failAll('edit', new VerbatimError('disk-full'));
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    await userEvent.keyboard('Precious');
    await expect.poll(() => s.$('.vb-note-state').textContent).toContain(FULL);
    await userEvent.keyboard('{Escape}');
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    expect(s.$<HTMLTextAreaElement>('textarea').value).toBe('Precious');
    await expect.poll(() => s.$$('.vb-note-state button')).toHaveLength(1);
    makeRoom();
    await userEvent.click(s.$('.vb-note-state button'));
    await expect.poll(() => s.notes(WORDS[0])).toEqual(['Precious']);
  });

  it('shows two versions that survive, and joins them', async () => {
    s = await stage({ kept: [{ exact: WORDS[0] }] });
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    typeAtOnce('Mine');
    // Written in another tab that did not know of this one.
    await s.editElsewhere(WORDS[0], { op: 'note', text: 'Theirs', seen: [] });
    await expect.poll(() => s.notes(WORDS[0]).length).toBe(2);
    await frames();
    expect(s.$<HTMLTextAreaElement>('textarea').value).toBe('Mine');
    expect(s.$('.vb-note-other').textContent).toContain('Theirs');
    await userEvent.click(s.$('.vb-note > button'));
    await expect.poll(() => s.notes(WORDS[0])).toEqual(['Mine\n\nTheirs']);
  });

  it('takes over what another tab wrote while nobody types here', async () => {
    s = await stage({ kept: noted(0) });
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    const read = s.item(WORDS[0]).annotation?.notes.map(({ stamp }) => stamp) ?? [];
    await s.editElsewhere(WORDS[0], { op: 'note', text: 'From the other tab', seen: read });
    await frames();
    expect(s.$<HTMLTextAreaElement>('textarea').value).toBe('From the other tab');
  });
});

describe('edits', () => {
  it('offers Undo for a dismissed find, by button and by key', async () => {
    s = await stage();
    await s.act({ do: 'next' });
    await userEvent.click(s.$('[aria-label="Not a quotation"]'));
    await expect.poll(() => s.$$('.vb-notice')).toHaveLength(1);
    expect(s.item(WORDS[0]).annotation?.dismissed).toBe(true);
    expect(s.$$('[role=dialog]')).toHaveLength(0);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => s.item(WORDS[0]).annotation).toBeNull();
    expect(s.$$('.vb-notice')).toHaveLength(0);
  });

  it('adds and removes tags by keyboard, sets status and colour, corrects the speaker', async () => {
    s = await stage();
    await s.act({ do: 'next' });
    const now = () => s.item(WORDS[0]).annotation;
    await userEvent.type(s.$('.vb-tag-field'), 'budget,schools{Enter}');
    await expect.poll(() => now()?.tags).toEqual(['budget', 'schools']);
    await userEvent.type(s.$('.vb-tag-field'), '{Backspace}');
    await expect.poll(() => now()?.tags).toEqual(['budget']);
    await userEvent.selectOptions(s.$('select'), 'misquoted');
    await expect.poll(() => now()?.status).toBe('misquoted');
    await userEvent.click(s.$('.vb-swatch[data-colour=green]'));
    await expect.poll(() => now()?.colour).toBe('green');
    await userEvent.click(s.$('[aria-label="Correct the speaker"]'));
    await userEvent.keyboard('Bea Sample{Enter}');
    await expect.poll(() => now()?.speaker).toMatchObject({ name: 'Bea Sample', origin: 'corrected' });
    await frames();
    expect(s.$('.vb-speaker').textContent).toBe('Bea Sample');
  });
});
