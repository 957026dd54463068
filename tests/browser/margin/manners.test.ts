/** What the interface in the page takes back, gives back, and says: undo, focus, toasts, a pause. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frames, GONE, noted, PASSAGE, type Stage, select, settled, stage, userEvent, WORDS } from './stage';

let s: Stage;
const notice = () => s.$$('.vb-notice span')[0]?.textContent;
const dismissed = (words: string) => s.item(words).annotation?.dismissed ?? false;

async function dismissFirst(): Promise<void> {
  await s.act({ do: 'next' });
  await userEvent.click(s.$('[aria-label="Not a quotation"]'));
  await expect.poll(notice).toBe('Dismissed as not a quotation.');
}

beforeEach(async () => {
  await page.viewport(1100, 800);
  window.scrollTo(0, 0);
});
afterEach(async () => {
  document.getSelection()?.removeAllRanges();
  await s?.stop();
});

describe('Undo', () => {
  it('takes back what its sentence names, not what was done since', async () => {
    s = await stage();
    await dismissFirst();
    await s.act({ do: 'note', key: s.key(WORDS[1]) });
    await userEvent.keyboard('Ask her');
    await expect.poll(() => s.notes(WORDS[1])).toEqual(['Ask her']);
    await userEvent.click(s.$('.vb-notice-action'));
    await expect.poll(() => dismissed(WORDS[0])).toBe(false);
    expect(s.notes(WORDS[1])).toEqual(['Ask her']);
  });

  it('stands under a sentence that comes after it, and by key', async () => {
    s = await stage();
    await dismissFirst();
    await s.act({ do: 'attach', key: s.key(WORDS[1]) });
    expect(notice()).toContain('Select the words');
    document.body.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => dismissed(WORDS[0])).toBe(false);
  });

  it('is offered again where it failed', async () => {
    s = await stage();
    await dismissFirst();
    s.library.failNext('edit', 'Could not establish connection.');
    await userEvent.click(s.$('.vb-notice-action'));
    await expect.poll(notice).toBe('Not saved. Nothing was changed.');
    await userEvent.click(s.$('.vb-notice [aria-label="Close"]'));
    await expect.poll(notice).toBe('Dismissed as not a quotation.');
    await userEvent.click(s.$('.vb-notice-action'));
    await expect.poll(() => dismissed(WORDS[0])).toBe(false);
  });

  it('works by key after a swatch was pressed, which is no field to type in', async () => {
    s = await stage();
    await dismissFirst();
    await s.act({ do: 'note', key: s.key(WORDS[1]) });
    await userEvent.click(s.$('.vb-swatch[data-colour=green]'));
    await expect.poll(() => s.item(WORDS[1]).annotation?.colour).toBe('green');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => dismissed(WORDS[0])).toBe(false);
  });
});

describe('words just typed', () => {
  it.each([
    ['Delete', { deleted: true }],
    ['Not a quotation', { dismissed: true }],
  ])('are saved before %s takes their card away, and do not bring it back', async (label, after) => {
    s = await stage({ kept: noted(0) });
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    await userEvent.keyboard(' and more');
    await userEvent.type(s.$('.vb-tag-field'), 'budget');
    await userEvent.click(s.$(`[aria-label="${label}"]`));
    const record = async () => (await s.library.records())[0];
    await expect.poll(record).toMatchObject({ ...after, tags: ['budget'] });
    expect((await record())?.notes.map(({ text }) => text)).toEqual(['Note 0 and more']);
    await settled();
    expect(s.library.sent.at(-1)?.at(-1)?.op).toBe(label === 'Delete' ? 'delete' : 'dismiss');
  });

  it.each(['{Escape}', '{Control>}{Enter}{/Control}'])('into the field for tags are kept on %s', async (keys) => {
    s = await stage();
    await s.act({ do: 'next' });
    await userEvent.type(s.$('.vb-tag-field'), '#budget, #tax');
    await userEvent.keyboard(keys);
    expect(s.$$('[role=dialog]')).toHaveLength(0);
    await expect.poll(() => s.item(WORDS[0]).annotation?.tags).toEqual(['budget', 'tax']);
  });

  it('are all that a Backspace that is held down takes away: saved tags stay', async () => {
    s = await stage({ kept: [{ exact: WORDS[0], edits: [{ op: 'tag', tag: 'budget', on: true }] }] });
    await s.act({ do: 'next' });
    const field = s.$('.vb-tag-field');
    const held = (repeat: boolean) => new KeyboardEvent('keydown', { key: 'Backspace', repeat, bubbles: true });
    field.dispatchEvent(held(true));
    await frames();
    expect(s.library.sent).toEqual([]);
    field.dispatchEvent(held(false));
    await expect.poll(async () => (await s.library.records())[0]?.tags).toEqual([]);
  });

  it('and not saved after their card was closed are told of', async () => {
    s = await stage();
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    const answerAgain = s.library.failAll('edit', new Error('Extension context invalidated.'));
    await userEvent.keyboard('Precious{Escape}');
    await expect.poll(notice).toBe('Not saved. Your words are still here.');
    answerAgain();
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    await userEvent.click(s.$('.vb-note-state button'));
    await expect.poll(() => s.notes(WORDS[0])).toEqual(['Precious']);
  });
});

describe('the focus', () => {
  it('goes back to the folded card that was opened by key', async () => {
    s = await stage({ kept: noted(0, 3) });
    await frames();
    s.$$('.vb-cover')[1]?.focus();
    await userEvent.keyboard('{Enter}');
    await frames();
    expect(s.$$('[role=dialog]')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(s.focused).toBe(s.$$('.vb-cover')[1]);
  });

  it('goes back to the button that opened the sheet', async () => {
    await page.viewport(500, 800);
    s = await stage({ kept: noted(0, 2), style: 'main{width:auto;margin:0 12px}' });
    await frames();
    s.$('.vb-count').focus();
    await userEvent.keyboard('{Enter}');
    expect(s.$$('.vb-sheet')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(s.focused).toBe(s.$('.vb-count'));
  });

  it('goes back to the folded card in the sheet', async () => {
    await page.viewport(500, 800);
    s = await stage({ kept: noted(0, 2), style: 'main{width:auto;margin:0 12px}' });
    await userEvent.click(s.$('.vb-count'));
    s.$$('.vb-cover')[1]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(s.$$('.vb-card[data-open=true]')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(s.$$('.vb-sheet')).toHaveLength(1);
    expect(s.focused).toBe(s.$$('.vb-cover')[1]);
  });

  it('goes back to the page without the words that were highlighted', async () => {
    s = await stage();
    select(PASSAGE);
    await s.act({ do: 'highlight-selection' });
    await frames(3);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(document.getSelection()?.isCollapsed).not.toBe(false);
    expect(s.$$('.vb-selection-button')).toHaveLength(0);
  });
});

describe('while words are waited for', () => {
  const waiting = async () => {
    s = await stage({ kept: [{ exact: GONE }] });
    await s.act({ do: 'attach', key: s.key(GONE) });
    expect(notice()).toContain('Select the words');
  };

  it('closing the sentence ends it', async () => {
    await waiting();
    await userEvent.click(s.$('.vb-notice [aria-label="Close"]'));
    select(PASSAGE);
    await expect.poll(() => s.$$('.vb-selection-button')[0]?.textContent).toBe('Highlight');
  });

  it('another sentence leaves it', async () => {
    await waiting();
    await s.act({ do: 'highlight-selection' });
    expect(notice()).not.toContain('Select the words');
    await userEvent.click(s.$('.vb-notice [aria-label="Close"]'));
    expect(notice()).toContain('Select the words');
  });
});

describe('a site that is paused', () => {
  const pause = async () => {
    await s.pause();
    await frames(3);
  };

  it('shows nothing of ours, also of what was open', async () => {
    s = await stage({ kept: noted(0, 3) });
    await s.act({ do: 'next' });
    select(PASSAGE);
    await expect.poll(() => s.$$('.vb-selection-button')).toHaveLength(1);
    await pause();
    expect(s.$$('.vb-card, .vb-selection-button')).toHaveLength(0);
    select(WORDS[3]);
    await settled();
    expect(s.$$('.vb-selection-button')).toHaveLength(0);
  });

  it('has no count of notes on a narrow window', async () => {
    await page.viewport(500, 800);
    s = await stage({ kept: noted(0, 2), style: 'main{width:auto;margin:0 12px}' });
    await frames();
    await userEvent.click(s.$('.vb-count'));
    await pause();
    expect(s.$$('.vb-sheet, .vb-count')).toHaveLength(0);
  });
});

it('the selection button scrolls with its words', async () => {
  s = await stage();
  select(PASSAGE);
  await expect.poll(() => s.$$('.vb-selection-button')).toHaveLength(1);
  const before = s.$('.vb-selection-button').getBoundingClientRect().top;
  window.scrollTo(0, 150);
  const moved = s.told('moved');
  document.body.append(document.createElement('aside'));
  await moved;
  await frames(3);
  expect(s.$('.vb-selection-button').getBoundingClientRect().top).toBeCloseTo(before - 150, 0);
});

it('leaving a folded card makes the open one current again', async () => {
  s = await stage({ kept: noted(0, 3) });
  await s.act({ do: 'note', key: s.key(WORDS[0]) });
  await userEvent.hover(s.$('.vb-card[data-open=false]'));
  expect(s.reader.state.current).toBe(s.key(WORDS[3]));
  await userEvent.unhover(s.$('.vb-card[data-open=false]'));
  await expect.poll(() => s.reader.state.current).toBe(s.key(WORDS[0]));
});

it('a toast alone is shown in the colours of the page', async () => {
  s = await stage({ style: 'html,body{background:#111;color:#eee}' });
  await s.act({ do: 'highlight-selection' });
  await frames();
  expect(getComputedStyle(s.$('.vb-notice')).colorScheme).toBe('dark');
});
