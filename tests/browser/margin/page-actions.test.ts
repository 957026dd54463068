/** What popup, menus and keys ask of the page: the interface is woken only for what needs it. */
import { expect, it, vi } from 'vitest';
import type { PageAction } from '../../../utils/model';
import { type CardActions, runPageAction } from '../../../utils/page/page-actions';
import { readPage } from '../../support/real-library';
import { WORDS, writePage } from './stage';

async function open() {
  writePage();
  const { reader } = await readPage();
  const cards = { show: vi.fn(), step: vi.fn(), noteOnCurrent: vi.fn(), attach: vi.fn(), highlight: vi.fn() };
  const wake = vi.fn(async (): Promise<CardActions> => cards);
  const item = () => reader.state.items.find(({ text }) => text === WORDS[0]);
  const key = item()?.key ?? '';
  return { reader, cards, wake, item, key, act: (action: PageAction) => runPageAction(reader, wake, action) };
}

it('keeps, writes, tags, dismisses, goes there and takes back without the interface', async () => {
  const { reader, wake, item, key, act } = await open();
  await act({ do: 'keep', key, kept: true });
  expect(item()?.annotation?.kept).toBe(true);
  await act({ do: 'edit', key, edit: { op: 'note', text: 'Ask her' } });
  expect(item()?.annotation?.notes.map(({ text }) => text)).toEqual(['Ask her']);
  await act({ do: 'edit', key, edit: { op: 'tag', tag: 'budget', on: true } });
  expect(item()?.annotation?.tags).toEqual(['budget']);
  const step = await act({ do: 'dismiss', key, dismissed: true });
  expect(item()?.annotation?.dismissed).toBe(true);
  if (step === null) throw new Error('a dismissal is a step');
  expect(await act({ do: 'undo', step })).toBeNull();
  expect(item()?.annotation?.dismissed).toBe(false);
  expect(await act({ do: 'jump', key })).toBeNull();
  expect(reader.state.current).toBe(key);
  expect(wake).not.toHaveBeenCalled();
});

it('attaches to the words selected where the page keeps cards away, or says that none are', async () => {
  const { reader, wake, key, act } = await open();
  await act({ do: 'edit', key, edit: { op: 'note', text: 'Ask her' } });
  reader.keepCardsAway(true);
  document.getSelection()?.removeAllRanges();
  await expect(act({ do: 'attach', key })).rejects.toMatchObject({ code: 'nothing-selected' });
  document.getSelection()?.selectAllChildren(document.querySelector('p') as Element);
  expect(await act({ do: 'attach', key })).toEqual(expect.any(Number));
  expect(wake).not.toHaveBeenCalled();
});

it.each([
  ['note', 'show'],
  ['attach', 'attach'],
  ['next', 'step'],
  ['previous', 'step'],
  ['note-current', 'noteOnCurrent'],
  ['highlight-selection', 'highlight'],
] as const)('wakes the interface for %s', async (what, does) => {
  const { cards, wake, key, act } = await open();
  expect(await act({ do: what, key } as PageAction)).toBeNull();
  expect(wake).toHaveBeenCalledOnce();
  expect(cards[does]).toHaveBeenCalledOnce();
});
