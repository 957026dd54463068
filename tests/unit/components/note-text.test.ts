import { describe, expect, it } from 'vitest';
import { linkPieces } from '../../../components/ui/note-text';

const links = (text: string) =>
  linkPieces(text)
    .filter((p) => p.href)
    .map((p) => p.href);

describe('linkPieces', () => {
  it('finds http and https addresses and leaves the rest as it is', () => {
    const text = 'See https://a.test/x?y=1#z and http://b.test.';
    expect(links(text)).toEqual(['https://a.test/x?y=1#z', 'http://b.test/']);
    expect(
      linkPieces(text)
        .map((p) => p.text)
        .join(''),
    ).toBe(text);
  });

  it('leaves closing marks outside, and brackets that belong to the address inside', () => {
    expect(links('(see https://a.test/page)')).toEqual(['https://a.test/page']);
    expect(links('https://a.test/Ferry_(boat).')).toEqual(['https://a.test/Ferry_(boat)']);
  });

  it('never makes a link of anything else', () => {
    expect(links('javascript:alert(1) data:text/html,x file:///etc ftp://a.test mailto:a@b.test')).toEqual([]);
    expect(links('javascript:https')).toEqual([]);
  });
});
