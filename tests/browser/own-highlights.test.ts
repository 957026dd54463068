/** The reader's own highlights: what is kept of a selection, on the kinds of markup that pages are made of. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageReader } from '../../utils/page/page-reader';
import { painted, type RealLibrary, readPageWith, realLibrary } from '../support/real-library';

const PROSE = `<p>The harbour council voted on Tuesday to keep the night ferry running through the winter, ending months of doubt.</p>
<p>“We will not leave anybody on the wrong side of the water,” said Marta Lindqvist, the council’s chair, after the meeting.</p>
<p>The boat’s crew of nine will be kept on until the spring, when the council wants to look at the timetable again.</p>`;
const page = (inside: string, after = ''): string =>
  `<main><article><h1>Night ferry stays</h1>${PROSE}${inside}</article></main><footer>${after}</footer>`;

let library: RealLibrary;
beforeEach(() => {
  library = realLibrary();
});

const open = async (html: string): Promise<PageReader> => (await readPageWith(html, { library })).reader;

/** Takes the marks `[[` and `]]` out of the page; the range between them. */
function marked(): Range {
  const range = document.createRange();
  const take = (mark: string): [Text, number] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(mark);
      if (at < 0) continue;
      node.deleteData(at, mark.length);
      return [node, at];
    }
    throw new Error(`no ${mark}`);
  };
  range.setStart(...take('[['));
  range.setEnd(...take(']]'));
  return range;
}

describe('of a selection, the words are kept as they are read', () => {
  it.each([
    ['in a paragraph', '<p>The board [[had sold]] eleven tickets.</p>', 'had sold'],
    ['across paragraphs', '<p>It [[had sold</p><p>eleven]] tickets.</p>', 'had sold\n\neleven'],
    [
      'with a script between',
      '<p>It [[had sold</p><script>var x = 1;</script><p>eleven]] of them.</p>',
      'had sold\n\neleven',
    ],
    ['with a style inside', '<p>It [[had <style>p{}</style>sold]] eleven.</p>', 'had sold'],
    ['with hidden words inside', '<p>It [[had <b style="display:none">never</b>sold]] eleven.</p>', 'had sold'],
    [
      'with words for screen readers',
      '<p>It [[had <i style="position:absolute;width:1px;overflow:hidden">not</i>sold]] it.</p>',
      'had sold',
    ],
    ['with soft hyphens', '<p>The [[main&shy;tenance con&#8203;tract]] of old.</p>', 'maintenance contract'],
    ['over source lines', '<p>It [[had\n      sold\n   eleven]] tickets.</p>', 'had sold eleven'],
    ['with a line break', '<p>It [[had<br>sold]] eleven tickets.</p>', 'had\nsold'],
    ['in ruby', '<p>It [[reads <ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby> there]] in brass.</p>', 'reads 漢字 there'],
    [
      'across list items',
      '<ul><li>Six life[[boats of wood</li><li>Two rafts]] of rubber</li></ul>',
      'boats of wood\n\nTwo rafts',
    ],
    [
      'across nested links',
      '<ul><li><a href="/x">Six [[<b>life</b>boats</a><ul><li>of wood]]</li></ul></li></ul>',
      'lifeboats\n\nof wood',
    ],
    ['across table cells', '<table><tr><td>[[Aurora</td><td>1987]] built</td></tr></table>', 'Aurora\n\n1987'],
    ['with emoji', '<p>They wrote [[👩‍👩‍👧‍👦 first 🎉]] on it.</p>', '👩‍👩‍👧‍👦 first 🎉'],
    ['from right to left', '<p dir="rtl">قالت [[البلدية إن الجسر]] سيفتح.</p>', 'البلدية إن الجسر'],
    ['with a drop cap', '<p><span style="float:left">[[T</span>he quay]] was empty.</p>', 'The quay'],
    ['in a column', '<div style="columns:2"><p>It [[had sold]] eleven.</p></div>', 'had sold'],
    ['in an editor of the page', '<div contenteditable><p>It [[had sold]] eleven.</p></div>', 'had sold'],
  ])('%s', async (_, html, words) => {
    let page_ = await open(page(html));
    const key = (await page_.highlight(marked())) ?? '';
    expect(page_.item(key)).toMatchObject({ text: words, orphan: null, changed: false });
    expect(page_.item(key)?.annotation?.exact).toBe(words);
    const paint = painted('verbatim-own-yellow');
    page_.dispose();
    page_ = await open(page(html.replace(/\[\[|\]\]/g, '')));
    expect(page_.item(key)).toMatchObject({ text: words, orphan: null, changed: false });
    expect(painted('verbatim-own-yellow')).toEqual(paint);
  });

  it('from the article into what is not', async () => {
    const page_ = await open(page('<p>The quay [[was empty.</p>', 'All rights]] reserved'));
    const key = (await page_.highlight(marked())) ?? '';
    expect(page_.item(key)).toMatchObject({ text: 'was empty.\n\nAll rights', orphan: null, changed: false });
    expect(page_.state.items.at(-1)?.key).toBe(key);
  });
});

describe('the link to a highlight holds whole words, which is what a browser finds', () => {
  it.each([
    ['within words', '<p>Un[[believable over]]capacity, they wrote.</p>', 'Unbelievable overcapacity'],
    ['behind a line break', '<p>In Berlin<br>[[The minister]] spoke.</p>', 'The minister'],
    ['whole words', '<p>An [[unbelievable]] lack of berths.</p>', 'unbelievable'],
    ['within a word cut by markup', '<p>The [[light]]<b>house</b>keeper slept.</p>', 'lighthousekeeper'],
    ['behind a block', '<p>The quay [[was]]</p><p>empty.</p>', 'was'],
    ['before the number of a note', '<p>The [[quay]]<sup>12</sup> was sound.</p>', 'quay12'],
    ['before one that is a link', '<p>The [[pier]]<sup><a href="#n">3</a></sup> was sound.</p>', 'pier3'],
    ['around one that is a link', '<p>The [[pier<sup><a href="#n">3</a></sup> held]] on.</p>', 'pier3 held'],
    ['in a script without blanks', '<p>港口的[[大桥很]]古老。</p>', '大桥很'],
  ])('%s', async (_, html, words) => {
    let page_ = await open(page(html));
    const key = (await page_.highlight(marked())) ?? '';
    page_.dispose();
    page_ = await open(page(html.replace(/\[\[|\]\]/g, '')));
    await expect.poll(() => page_.item(key)?.link).toBeTruthy();
    expect(decodeURIComponent(page_.item(key)?.link?.split('#:~:text=')[1] ?? '')).toBe(words);
  });
});

it('a fresh highlight has its link at once', async () => {
  const page_ = await open(page('<p>The [[old quay]] was sound.</p>'));
  const key = (await page_.highlight(marked())) ?? '';
  await expect.poll(() => page_.item(key)?.link).toContain('old%20quay');
});

describe('a highlight outside the article', () => {
  const footer = (words: string): void => document.querySelector('footer')?.replaceChildren(words);

  it('stays on its words when only what is around it is rendered again', async () => {
    const page_ = await open(page('', 'All [[rights reserved]] by the harbour'));
    const key = (await page_.highlight(marked())) ?? '';
    footer('All rights reserved by the harbour');
    await expect.poll(() => painted('verbatim-own-yellow')).toEqual(['rights reserved']);
    expect(page_.item(key)?.orphan).toBeNull();
  });

  it('is listed as gone when they go, and stands there again when they come back', async () => {
    const page_ = await open(page('', 'All [[rights reserved]] by the harbour'));
    const key = (await page_.highlight(marked())) ?? '';
    footer('Nothing of the kind');
    await expect.poll(() => page_.item(key)?.orphan).toBe('words');
    await expect.poll(() => painted('verbatim-own-yellow')).toEqual([]);
    footer('All rights reserved by the harbour');
    await expect.poll(() => page_.item(key)?.orphan).toBeNull();
    await expect.poll(() => painted('verbatim-own-yellow')).toEqual(['rights reserved']);
  });
});
