import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../utils/text/address';

describe('addresses of one article', () => {
  it.each([
    ['where the reader came from', 'https://news.test/a?utm_source=letter&fbclid=1', 'https://news.test/a'],
    ['the same in one word', 'https://news.test/a?source=letter&via=feed', 'https://news.test/a'],
    [
      'a number beside a path of words',
      'https://news.test/old-bridge-closes?ref=12',
      'https://news.test/old-bridge-closes',
    ],
    ['a number beside an article’s own', 'https://news.test/story/4711042?cid=9', 'https://news.test/story/4711042'],
    ['a path in another script', 'https://news.test/старый-мост-закрыт?ref=12', 'https://news.test/старый-мост-закрыт'],
    ['another protocol and www', 'http://www.news.test/a#top', 'https://news.test/a'],
  ])('agree: %s', (_, one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ['a number in the place of a name', 'https://news.test/news.php?cid=101', 'https://news.test/news.php?cid=102'],
    ['a number in source', 'https://news.test/read?source=31', 'https://news.test/read?source=32'],
    ['a path that cannot be decoded', 'https://news.test/%E0?ref=1', 'https://news.test/%E0?ref=2'],
  ])('differ: %s', (_, one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});
