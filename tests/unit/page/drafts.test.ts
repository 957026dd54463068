import { beforeEach, expect, it, vi } from 'vitest';
import { Drafts } from '../../../utils/page/margin/drafts';

const on = vi.fn();
const off = vi.fn();
beforeEach(() => {
  vi.stubGlobal('window', { addEventListener: on, removeEventListener: off });
});

const typed = (text: string) => ({ text, seen: [] });
const stored = [{ text: 'Ask twice.' }];

it('keeps what is typed until it is on the disk', () => {
  const drafts = new Drafts(vi.fn());
  drafts.keep('a', typed('Ask'), []);
  drafts.drop('a', 'As');
  expect(drafts.all()).toEqual([['a', typed('Ask')]]);
  drafts.drop('a', 'Ask');
  expect(drafts.of('a')).toBeNull();
});

it('listens for the end of the page while there is something to save', () => {
  const drafts = new Drafts(vi.fn());
  drafts.keep('a', typed('Ask'), []);
  expect(on).toHaveBeenCalledOnce();
  expect(off).not.toHaveBeenCalled();
  drafts.drop('a', 'Ask');
  expect(off).toHaveBeenCalledOnce();
});

it.each([
  ['nothing, where nothing was stored', '', []],
  ['the stored words', 'Ask twice.', stored],
])('has nothing to save where the words are again %s', (_, text, notes) => {
  const drafts = new Drafts(vi.fn());
  drafts.keep('a', typed('Ask'), notes);
  drafts.keep('a', typed(text), notes);
  expect(drafts.all()).toEqual([]);
});

it('has the old words to save where others are on their way to the disk', () => {
  const drafts = new Drafts(vi.fn());
  drafts.keep('a', typed('Ask'), []);
  const arrived = drafts.sent('a');
  drafts.keep('a', typed(''), []);
  expect(drafts.all()).toEqual([['a', typed('')]]);
  arrived();
  drafts.drop('a', 'Ask');
  expect(drafts.all()).toEqual([['a', typed('')]]);
  drafts.drop('a', '');
  drafts.keep('a', typed(''), []);
  expect(drafts.all()).toEqual([]);
});
