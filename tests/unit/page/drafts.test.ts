import { expect, it } from 'vitest';
import { Drafts } from '../../../utils/page/margin/drafts';

const typed = (text: string) => ({ text, seen: [] });
const stored = [{ text: 'Ask twice.' }];

it('keeps what is typed until it is on the disk', () => {
  const drafts = new Drafts();
  drafts.keep('a', typed('Ask'), []);
  drafts.drop('a', 'As');
  expect(drafts.all()).toEqual([['a', typed('Ask')]]);
  drafts.drop('a', 'Ask');
  expect(drafts.of('a')).toBeNull();
});

it.each([
  ['nothing, where nothing was stored', '', []],
  ['the stored words', 'Ask twice.', stored],
])('has nothing to save where the words are again %s', (_, text, notes) => {
  const drafts = new Drafts();
  drafts.keep('a', typed('Ask'), notes);
  drafts.keep('a', typed(text), notes);
  expect(drafts.all()).toEqual([]);
});

it('has the old words to save where others are on their way to the disk', () => {
  const drafts = new Drafts();
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
