/** Painting on a real page: the page's own colours, what lies under a point, what the DOM looks like afterwards. */
import { afterEach, describe, expect, it } from 'vitest';
import { AdoptedStyles, Highlights } from '../../utils/highlights';
import { contrast, over, parseColour } from '../../utils/highlights/colour';
import { measureGrounds } from '../../utils/highlights/measure';
import { PAINT_NAMES } from '../../utils/highlights/names';
import { chooseTints } from '../../utils/highlights/tints';

let highlights = new Highlights(new AdoptedStyles());
afterEach(() => {
  highlights.dispose();
  highlights = new Highlights(new AdoptedStyles());
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

const staticRange = (node: Node, start: number, end: number, endNode: Node = node): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: endNode, endOffset: end });

const textOf = (selector: string): Text => document.querySelector(selector)?.firstChild as Text;

describe('tints', () => {
  const pages: [string, string][] = [
    ['black on white', 'color:#000;background:#fff'],
    ['grey on white', 'color:#595959;background:#fff'],
    ['grey at the limit', 'color:#767676;background:#fff'],
    ['white on black', 'color:#fff;background:#000'],
    ['soft dark', 'color:#d4d4d4;background:#1e1e1e'],
    ['sepia', 'color:#5b4636;background:#f4ecd8'],
    ['half clear text', 'color:rgb(0 0 0 / 0.7);background:#fafafa'],
    ['a colour beyond sRGB', 'color:oklch(0.3 0.1 250);background:lab(95% 0 0)'],
  ];
  it.each(pages)('keep text readable: %s', (_, style) => {
    document.body.innerHTML = `<p style="${style}">Words of the article, <a style="color:#0645ad">a link</a></p>`;
    const grounds = measureGrounds(document.querySelectorAll('p'));
    expect(grounds).toHaveLength(1);
    const tints = chooseTints(grounds);
    for (const { text, background } of grounds) {
      const before = contrast(over(text, background), background);
      for (const name of PAINT_NAMES) {
        const tint = tints[name].background;
        const behind = tint ? over(tint, background) : background;
        expect(contrast(over(text, behind), behind), name).toBeGreaterThanOrEqual(Math.min(4.5, before) - 1e-9);
      }
    }
  });

  it('are seen, and told apart from no highlight, on ordinary pages', () => {
    document.body.innerHTML = '<p style="color:#222;background:#fff">Words</p>';
    const tints = chooseTints(measureGrounds(document.querySelectorAll('p')));
    expect(tints['verbatim-quote'].background?.a).toBeGreaterThan(0.1);
    expect(tints['verbatim-quote'].line).toBeNull();
    expect(tints['verbatim-note-blue'].line).not.toBeNull();
  });

  it('give way to a line where no tint is readable', () => {
    document.body.innerHTML = '<p style="color:#777;background:#fff">Words</p>';
    const tints = chooseTints(measureGrounds(document.querySelectorAll('p')));
    expect(tints['verbatim-quote'].background).toBeNull();
    expect(tints['verbatim-quote'].line).not.toBeNull();
  });

  it('are measured through layers of backgrounds', () => {
    document.body.innerHTML = `<div style="background:#102030"><p style="background:rgb(255 255 255 / 0.1);color:#fff">Words</p></div>`;
    const [ground] = measureGrounds(document.querySelectorAll('p'));
    expect(ground?.background).toMatchObject({
      r: expect.closeTo(40, 0),
      g: expect.closeTo(54, 0),
      b: expect.closeTo(69, 0),
    });
  });

  it('count for the painted words, also in a shadow root', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<p>Words in the shadow</p>';
    const node = root.querySelector('p')?.firstChild as Text;
    highlights.paint('a', ['verbatim-note-green'], [staticRange(node, 0, 5)]);
    highlights.tint(document, root.querySelectorAll('p'));
    const style = getComputedStyle(root.querySelector('p') as Element, '::highlight(verbatim-note-green)');
    expect(parseColour(style.backgroundColor)?.a).toBeGreaterThan(0.2);
  });
});

describe('pointing', () => {
  const point = (node: Node, offset: number): [number, number] => {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const { left, top, width, height } = range.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };

  it('finds the words under the point, the innermost of two, by both ways', () => {
    document.body.innerHTML = '<p style="font:20px/2 serif;width:500px">one two three four five six</p>';
    const node = textOf('p');
    highlights.paint('long', ['verbatim-quote'], [staticRange(node, 4, 23)]);
    highlights.paint('short', ['verbatim-own-pink'], [staticRange(node, 8, 13)]);
    for (const precise of [true, false]) {
      expect(highlights.at(document, ...point(node, 5), precise)).toBe('long');
      expect(highlights.at(document, ...point(node, 10), precise)).toBe('short');
      expect(highlights.at(document, ...point(node, 1), precise)).toBeNull();
    }
  });

  it('does not take the blank beside the last line for the words', () => {
    document.body.innerHTML = '<p style="font:20px/2 serif;width:500px">one two three</p>';
    const node = textOf('p');
    highlights.paint('a', ['verbatim-quote'], [staticRange(node, 0, 13)]);
    const { right, top, height } = document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
    for (const precise of [true, false])
      expect(highlights.at(document, right - 5, top + height / 2, precise)).toBeNull();
  });

  it('works across elements and in a shadow root', () => {
    document.body.innerHTML = '<p>one <b>two</b> three</p><div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<p>in the shadow</p>';
    const inner = root.querySelector('p')?.firstChild as Text;
    const first = textOf('p');
    const third = document.querySelector('p')?.lastChild as Text;
    highlights.paint('a', ['verbatim-quote'], [staticRange(first, 0, 3, third)]);
    highlights.paint('s', ['verbatim-quote'], [staticRange(inner, 3, 6)]);
    for (const precise of [true, false]) {
      expect(highlights.at(document, ...point(textOf('b'), 1), precise)).toBe('a');
      expect(highlights.at(document, ...point(inner, 4), precise)).toBe('s');
      expect(highlights.at(document, ...point(inner, 9), precise)).toBeNull();
    }
  });
});

describe('the page', () => {
  it('is not changed by painting', () => {
    document.body.innerHTML = '<p>one two three</p>';
    const before = document.documentElement.outerHTML;
    highlights.paint('a', ['verbatim-quote', 'verbatim-focus'], [staticRange(textOf('p'), 0, 3)]);
    highlights.tint(document, document.querySelectorAll('p'));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gets back what it had when the session ends', () => {
    document.body.innerHTML = '<p>one two three</p>';
    const mine = new Highlight();
    CSS.highlights.set('mine', mine);
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    highlights.paint('a', ['verbatim-quote'], [staticRange(textOf('p'), 0, 3)]);
    highlights.dispose();
    expect([...CSS.highlights.keys()]).toEqual(['mine']);
    expect(document.adoptedStyleSheets).toEqual([sheet]);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });

  it('moves a key from name to name without leaving ranges behind', () => {
    document.body.innerHTML = '<p>one two three</p>';
    const range = staticRange(textOf('p'), 0, 3);
    highlights.paint('a', ['verbatim-quote'], [range]);
    highlights.paint('a', ['verbatim-quote', 'verbatim-focus'], [range]);
    highlights.paint('a', ['verbatim-note-blue'], [staticRange(textOf('p'), 0, 7)]);
    const sizes = PAINT_NAMES.map((name) => [name, CSS.highlights.get(name)?.size ?? 0]).filter(
      ([, size]) => size !== 0,
    );
    expect(sizes).toEqual([['verbatim-note-blue', 1]]);
  });
});
