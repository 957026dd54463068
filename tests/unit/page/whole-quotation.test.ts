/** A kept quotation that has more words on the page than it had: how far it is marked. */
import { describe, expect, it } from 'vitest';
import { wholeQuotation } from '../../../utils/page/whole-quotation';

const KEPT = 'We wrote the plan on an envelope';

/** The words marked for `KEPT`, kept between `prefix` and `suffix`, on a page where `at` is its place now. */
function marked(page: string, { at = KEPT, prefix = 'She said: “', suffix = ',” on Monday.' } = {}): string {
  const start = page.indexOf(at);
  const { start: from, end } = wholeQuotation(page, { start, end: start + at.length }, [
    { type: 'TextPositionSelector', start: 0, end: 1 },
    { type: 'TextQuoteSelector', exact: KEPT, prefix, suffix },
  ]);
  return page.slice(from, end);
}

describe('a quotation that was kept whole', () => {
  it.each([
    ['stands as it stood', `She said: “${KEPT},” on Monday.`, KEPT],
    ['goes on', `She said: “${KEPT} and lost it,” on Monday.`, `${KEPT} and lost it`],
    ['goes on in a second sentence', `She said: “${KEPT}. Nobody read it.” So it went.`, `${KEPT}. Nobody read it.`],
    ['begins earlier', `She said: “Listen. ${KEPT},” on Monday.`, `Listen. ${KEPT}`],
    ['gained words at both ends', `“Well, ${KEPT}, you see,” she said.`, `Well, ${KEPT}, you see`],
    ['stands in plain marks now', `She said: "${KEPT} and lost it," on Monday.`, `${KEPT} and lost it`],
    ['has lost its closing mark', `She said: “${KEPT} and lost it.\nThen “others” came.`, KEPT],
    ['is followed by another quotation', `She said ${KEPT} and then “nothing”.`, KEPT],
    ['has an emoji before it', `She said: “😀 ${KEPT},” on Monday.`, `😀 ${KEPT}`],
  ])('%s', (_, page, expected) => {
    expect(marked(page)).toBe(expected);
  });

  it('is compared whole where its end was replaced and more put behind', () => {
    const page = 'She said: “We wrote the plan on a napkin and lost it,” on Monday.';
    expect(marked(page, { at: 'We wrote the plan on a napkin' })).toBe('We wrote the plan on a napkin and lost it');
  });
});

it('leaves a part of a quotation as the part that was kept', () => {
  const page = `She said: “Listen, ${KEPT} and lost it,” on Monday.`;
  expect(marked(page, { prefix: 'She said: “Listen, ', suffix: ' and lost it,” on Monday.' })).toBe(KEPT);
  expect(marked(page, { prefix: 'She said: “Listen, ' })).toBe(KEPT);
});
