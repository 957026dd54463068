import { afterEach, describe, expect, it } from 'vitest';
import { anchor, anchorAll, describe as selectorsOf, spanToStaticRange, textIndex } from '../../utils/anchoring';

const root = document.createElement('article');
document.body.append(root);
afterEach(() => root.replaceChildren());

function show(html: string): void {
  root.replaceChildren(document.createRange().createContextualFragment(html));
}

/** The range of the first occurrence of some words, wherever element borders run through them. */
function select(words: string): Range {
  const index = textIndex(root);
  const start = index.page.raw.indexOf(words);
  const { startContainer, startOffset, endContainer, endOffset } = spanToStaticRange(index, {
    start,
    end: start + words.length,
  });
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

const LEAD = '<p>The harbour was closed for three days after the storm broke two of its cranes.</p>';
const SAID =
  '<p>“We have never seen waves like these,” the harbour master <a href="#">Ines Alvaro</a> said on Monday.</p>';
const TAIL = '<p>Ferries to the islands are expected to sail again before the end of the week.</p>';
const WORDS = 'waves like these,” the harbour master Ines Alvaro said';

describe('anchor', () => {
  it.each<[string, string, string | null]>([
    ['the same content, put in afresh', LEAD + SAID + TAIL, WORDS],
    [
      'other elements around the same words',
      `<div>${LEAD}<p><span>${SAID.replace(/<.?[ap][^>]*>/g, '')}</span></p></div>${TAIL}`,
      WORDS,
    ],
    [
      'an advert inside the paragraph',
      LEAD + SAID.replace('these,”', 'these,”<span> Read more: ten lamps for your kitchen</span>') + TAIL,
      WORDS.replace('these,”', 'these,” Read more: ten lamps for your kitchen'),
    ],
    [
      'a copy in a script before',
      `<script type="application/json">{"text":"${WORDS}"}</script>${LEAD}${SAID}${TAIL}`,
      WORDS,
    ],
    ['only a copy in a script', `<script type="application/json">{"text":"${WORDS}"}</script>${LEAD}${TAIL}`, null],
    ['the paragraph gone', LEAD + TAIL, null],
  ])('%s, in the same task', (_, changed, expected) => {
    show(LEAD + SAID + TAIL);
    const selectors = JSON.parse(JSON.stringify(selectorsOf(root, select(WORDS))));
    show(changed);
    const found = anchor(root, selectors);
    expect(found?.range.toString() ?? null).toBe(expected);
    if (found) expect(found.range.startContainer.parentElement?.closest('script')).toBeNull();
  });

  it('sees a text node changed in place', () => {
    show(LEAD + SAID);
    const selectors = selectorsOf(root, select(WORDS));
    const text = root.querySelector('p')?.firstChild as Text;
    text.data = `Updated. ${text.data}`;
    expect(anchor(root, selectors)?.range.toString()).toBe(WORDS);
  });
});

it('solves all anchors of a page together, null for those not found', () => {
  show(LEAD + SAID + TAIL);
  const lists = ['three days', WORDS, 'Ferries to the islands'].map((words) => selectorsOf(root, select(words)));
  show(`<p>Live</p>${LEAD}${TAIL}`);
  const { raw } = textIndex(root).page;
  const places = anchorAll(root, lists).map((place) => place && raw.slice(place.start, place.end));
  expect(places).toEqual(['three days', null, 'Ferries to the islands']);
});
