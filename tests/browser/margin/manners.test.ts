/** What the interface in the page takes back, gives back, and says: undo, focus, toasts, a pause. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { item, note, select, view } from './fake-reader';
import { frames, type Stage, stage, WORDS } from './stage';

let s: Stage;
const PASSAGE = 'the rows at the back had grown restless';
const quotes = () => WORDS.map((words, i) => item(`q${i}`, words));
const noted = (indices: number[]) =>
  quotes().map((q, i) => (indices.includes(i) ? { ...q, annotation: view(q, { notes: [note(`Note ${i}`)] }) } : q));
const gone = () => {
  const lost = item('gone', 'Words that are not here', { orphan: 'words' });
  return { ...lost, annotation: view(lost) };
};
const toast = () => s.$$('.vb-notice span')[0]?.textContent;
const dismissed = (key: string) => s.reader.item(key)?.annotation?.dismissed ?? false;
const notes = (key: string) => s.reader.item(key)?.annotation?.notes.map(({ text }) => text) ?? [];

async function dismissFirst(): Promise<void> {
  await s.margin.act({ do: 'next' });
  await userEvent.click(s.$('[aria-label="Not a quotation"]'));
  await expect.poll(toast).toBe('Dismissed as not a quotation.');
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

describe('Undo', () => {
  it('takes back what its sentence names, not what was done since', async () => {
    s = stage(quotes());
    await dismissFirst();
    await s.margin.act({ do: 'note', key: 'q1' });
    await userEvent.keyboard('Ask her');
    await expect.poll(() => notes('q1')).toEqual(['Ask her']);
    await userEvent.click(s.$('.vb-notice-action'));
    await expect.poll(() => dismissed('q0')).toBe(false);
    expect(notes('q1')).toEqual(['Ask her']);
  });

  it('stands under a sentence that comes after it, and by key', async () => {
    s = stage(quotes());
    await dismissFirst();
    await s.margin.act({ do: 'attach', key: 'q1' });
    expect(toast()).toContain('Select the words');
    document.body.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => dismissed('q0')).toBe(false);
  });

  it('is offered again where it failed', async () => {
    s = stage(quotes());
    await dismissFirst();
    s.reader.failing = new Error('Could not establish connection.');
    await userEvent.click(s.$('.vb-notice-action'));
    await expect.poll(toast).toBe('Not saved. Nothing was changed.');
    s.reader.failing = null;
    await userEvent.click(s.$('.vb-notice [aria-label="Close"]'));
    await expect.poll(toast).toBe('Dismissed as not a quotation.');
    await userEvent.click(s.$('.vb-notice-action'));
    await expect.poll(() => dismissed('q0')).toBe(false);
  });

  it('works by key after a swatch was pressed, which is no field to type in', async () => {
    s = stage(quotes());
    await dismissFirst();
    await s.margin.act({ do: 'note', key: 'q1' });
    await userEvent.click(s.$('.vb-swatch[data-colour=green]'));
    await expect.poll(() => s.reader.item('q1')?.annotation?.colour).toBe('green');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => dismissed('q0')).toBe(false);
  });
});

describe('words just typed', () => {
  it.each([
    ['Delete', { deleted: true }],
    ['Not a quotation', { dismissed: true }],
  ])('are saved before %s takes their card away, and do not bring it back', async (label, after) => {
    s = stage(noted([0]));
    await s.margin.act({ do: 'note', key: 'q0' });
    await userEvent.keyboard(' and more');
    await userEvent.type(s.$('.vb-tag-field'), 'budget');
    await userEvent.click(s.$(`[aria-label="${label}"]`));
    await expect.poll(() => s.reader.item('q0')?.annotation).toMatchObject({ ...after, tags: ['budget'] });
    expect(notes('q0')).toEqual(['Note 0 and more']);
    await new Promise((r) => setTimeout(r, 100));
    expect(s.reader.edits.at(-1)?.edit.op).toBe(label === 'Delete' ? 'delete' : 'dismiss');
  });

  it.each(['{Escape}', '{Control>}{Enter}{/Control}'])('into the field for tags are kept on %s', async (keys) => {
    s = stage(quotes());
    await s.margin.act({ do: 'next' });
    await userEvent.type(s.$('.vb-tag-field'), '#budget, #tax');
    await userEvent.keyboard(keys);
    expect(s.$$('[role=dialog]')).toHaveLength(0);
    await expect.poll(() => s.reader.item('q0')?.annotation?.tags).toEqual(['budget', 'tax']);
  });

  it('are all that a Backspace that is held down takes away: saved tags stay', async () => {
    const [first] = quotes();
    if (!first) throw new Error('no quotation');
    s = stage([{ ...first, annotation: view(first, { tags: ['budget'] }) }]);
    await s.margin.act({ do: 'next' });
    const field = s.$('.vb-tag-field');
    const held = (repeat: boolean) => new KeyboardEvent('keydown', { key: 'Backspace', repeat, bubbles: true });
    field.dispatchEvent(held(true));
    await frames();
    expect(s.reader.edits).toEqual([]);
    field.dispatchEvent(held(false));
    await expect.poll(() => s.reader.item('q0')?.annotation?.tags).toEqual([]);
  });

  it('and not saved after their card was closed are told of', async () => {
    s = stage(quotes());
    await s.margin.act({ do: 'note', key: 'q0' });
    s.reader.failing = new Error('Extension context invalidated.');
    await userEvent.keyboard('Precious{Escape}');
    await expect.poll(toast).toBe('Not saved. Your words are still here.');
    s.reader.failing = null;
    await s.margin.act({ do: 'note', key: 'q0' });
    await userEvent.click(s.$('.vb-note-state button'));
    await expect.poll(() => notes('q0')).toEqual(['Precious']);
  });
});

describe('the focus', () => {
  it('goes back to the folded card that was opened by key', async () => {
    s = stage(noted([0, 3]));
    await frames();
    s.$$('.vb-cover')[1]?.focus();
    await userEvent.keyboard('{Enter}');
    await frames();
    expect(s.$$('[role=dialog]')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(s.root.activeElement).toBe(s.$$('.vb-cover')[1]);
  });

  it('goes back to the button that opened the sheet', async () => {
    await page.viewport(500, 800);
    s = stage(noted([0, 2]), { style: 'main{width:auto;margin:0 12px}' });
    await frames();
    s.$('.vb-count').focus();
    await userEvent.keyboard('{Enter}');
    expect(s.$$('.vb-sheet')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(s.root.activeElement).toBe(s.$('.vb-count'));
  });

  it('goes back to the page without the words that were highlighted', async () => {
    s = stage(quotes());
    select(PASSAGE);
    await s.margin.act({ do: 'highlight-selection' });
    await frames(3);
    await userEvent.keyboard('{Escape}');
    await new Promise((r) => setTimeout(r, 400));
    expect(document.getSelection()?.isCollapsed).not.toBe(false);
    expect(s.$$('.vb-selection-button')).toHaveLength(0);
  });
});

describe('while words are waited for', () => {
  const waiting = async () => {
    s = stage([...quotes(), gone()]);
    await s.margin.act({ do: 'attach', key: 'gone' });
    expect(toast()).toContain('Select the words');
  };

  it('closing the sentence ends it', async () => {
    await waiting();
    await userEvent.click(s.$('.vb-notice [aria-label="Close"]'));
    select(PASSAGE);
    await expect.poll(() => s.$$('.vb-selection-button')[0]?.textContent).toBe('Highlight');
  });

  it('another sentence leaves it', async () => {
    await waiting();
    await s.margin.act({ do: 'highlight-selection' });
    expect(toast()).not.toContain('Select the words');
    await userEvent.click(s.$('.vb-notice [aria-label="Close"]'));
    expect(toast()).toContain('Select the words');
  });
});

describe('a site that is paused', () => {
  const pause = async () => {
    s.reader.state.phase = 'paused';
    s.margin.update(s.reader.settings);
    s.reader.emit('change');
    await frames(3);
  };

  it('shows nothing of ours, also of what was open', async () => {
    s = stage(noted([0, 3]));
    await s.margin.act({ do: 'next' });
    select(PASSAGE);
    await expect.poll(() => s.$$('.vb-selection-button')).toHaveLength(1);
    await pause();
    expect(s.$$('.vb-card, .vb-selection-button')).toHaveLength(0);
    select(WORDS[3] ?? '');
    await new Promise((r) => setTimeout(r, 400));
    expect(s.$$('.vb-selection-button')).toHaveLength(0);
  });

  it('has no count of notes on a narrow window', async () => {
    await page.viewport(500, 800);
    s = stage(noted([0, 2]), { style: 'main{width:auto;margin:0 12px}' });
    await frames();
    await userEvent.click(s.$('.vb-count'));
    await pause();
    expect(s.$$('.vb-sheet, .vb-count')).toHaveLength(0);
  });
});

it('the selection button scrolls with its words', async () => {
  s = stage(quotes());
  select(PASSAGE);
  await expect.poll(() => s.$$('.vb-selection-button')).toHaveLength(1);
  const before = s.$('.vb-selection-button').getBoundingClientRect().top;
  window.scrollTo(0, 150);
  s.reader.emit('moved');
  await frames(3);
  expect(s.$('.vb-selection-button').getBoundingClientRect().top).toBeCloseTo(before - 150, 0);
});

it('leaving a folded card makes the open one current again', async () => {
  s = stage(noted([0, 3]));
  await s.margin.act({ do: 'note', key: 'q0' });
  await userEvent.hover(s.$('.vb-card[data-open=false]'));
  expect(s.reader.state.current).toBe('q3');
  await userEvent.unhover(s.$('.vb-card[data-open=false]'));
  await expect.poll(() => s.reader.state.current).toBe('q0');
});

it('a toast alone is shown in the colours of the page', async () => {
  s = stage([], { style: 'html,body{background:#111;color:#eee}' });
  await s.margin.act({ do: 'highlight-selection' });
  await frames();
  expect(s.$('.vb-margin').dataset.theme).toBe('dark');
});
