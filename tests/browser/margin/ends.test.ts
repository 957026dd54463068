/** Moving the ends of a highlight with the keyboard: by what a reader takes for a word or a character. */
import { afterEach, expect, it } from 'vitest';
import { stepFrom } from '../../../utils/page/margin/range-ends';

afterEach(() => document.body.replaceChildren());

/** Moves from the mark `|`; gives the text with the mark where the end is then. */
function step(html: string, direction: 1 | -1, unit: 'word' | 'character'): string {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf('|');
    if (at < 0) continue;
    node.deleteData(at, 1);
    const place = stepFrom(node, at, direction, unit);
    if (!place) return 'nowhere';
    place.node.insertData(place.offset, '|');
    break;
  }
  return document.body.innerHTML;
}

it.each([
  ['a word on', '<p>four |hundred people</p>', 1, 'word', '<p>four hundred| people</p>'],
  ['a word on, over what is no word', '<p>four|, hundred people</p>', 1, 'word', '<p>four, hundred| people</p>'],
  ['a word back', '<p>four hundred| people</p>', -1, 'word', '<p>four |hundred people</p>'],
  ['into the next block', '<p>four|</p><p>hundred people</p>', 1, 'word', '<p>four</p><p>hundred| people</p>'],
  ['a word of a script without blanks', '<p>市長は|会議に出席した。</p>', 1, 'word', '<p>市長は会議|に出席した。</p>'],
  ['a word with an apostrophe', '<p>they |don’t say</p>', 1, 'word', '<p>they don’t| say</p>'],
  ['a character', '<p>f|our</p>', 1, 'character', '<p>fo|ur</p>'],
  ['a character of two units', '<p>so |🎉 it is</p>', 1, 'character', '<p>so 🎉| it is</p>'],
  ['a character of many', '<p>so |👩‍👩‍👧‍👦 it is</p>', 1, 'character', '<p>so 👩‍👩‍👧‍👦| it is</p>'],
  ['a letter with its accent', '<p>caf|e\u0301 noir</p>', 1, 'character', '<p>cafe\u0301| noir</p>'],
  ['back over two units', '<p>so 🎉| it is</p>', -1, 'character', '<p>so |🎉 it is</p>'],
  ['nowhere at the end', '<p>four hundred|</p>', 1, 'word', 'nowhere'],
] as const)('%s', (_, html, direction, unit, after) => {
  expect(step(html, direction, unit)).toBe(after);
});
