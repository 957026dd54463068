/// <reference types="vite/client" />
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { anchor, describe as selectorsOf } from '../../utils/anchoring';
import type { TextQuoteSelector } from '../../utils/model';

// A few hundred runs every day; VITE_RUNS=10000 for the figures.
const RUNS = Number(import.meta.env.VITE_RUNS ?? 300);

const root = document.createElement('div');
document.body.append(root);
afterAll(() => root.remove());

type Tree = { text: string } | { comment: string } | { tag: string; children: Tree[] };

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'minister',
    'said',
    'that',
    'no',
    'money',
    '“never”',
    '‘twice’',
    '—',
    '2026',
    'naïve',
    'cafe\u0301',
  ),
  fc.constantFrom('日本語', '🎈', 'x\u00ady', '\u200b', 'ﬁne', '…', 'Ω', '한국', 'ไทย'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const blank = fc.constantFrom(' ', ' ', '\n    ', '\t', '\u00a0', '');
const text = fc.array(fc.tuple(word, blank), { maxLength: 12 }).map((parts) => parts.flat().join(''));
const tree = fc.letrec<{ node: Tree; element: Tree }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: text.map((t) => ({ text: t })), weight: 4 },
    { arbitrary: text.map((t) => ({ comment: t.replaceAll('-', '') })), weight: 1 },
    { arbitrary: tie('element'), weight: 5 },
  ),
  element: fc.record({
    tag: fc.constantFrom('p', 'div', 'span', 'b', 'a', 'li', 'blockquote', 'td', 'br', 'script', 'style', 'font'),
    children: fc.array(tie('node'), { maxLength: 5 }),
  }),
})).element;

function build(spec: Tree): Node {
  if ('text' in spec) return document.createTextNode(spec.text);
  if ('comment' in spec) return document.createComment(spec.comment);
  const element = document.createElement(spec.tag);
  // Scripts of this kind never run.
  if (element instanceof HTMLScriptElement) element.type = 'application/json';
  element.append(...spec.children.map(build));
  return element;
}

/** All places a range may begin or end at. */
function places(): [Node, number][] {
  const found: [Node, number][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const length = node instanceof CharacterData ? node.length : node.childNodes.length;
    for (let offset = 0; offset <= length; offset++) found.push([node, offset]);
  }
  return found;
}

function rangeBetween(a: number, b: number): Range {
  const all = places();
  const range = document.createRange();
  range.setStart(...(all[a % all.length] ?? [root, 0]));
  const [node, offset] = all[b % all.length] ?? [root, 0];
  const end = document.createRange();
  end.setStart(node, offset);
  if (range.compareBoundaryPoints(Range.START_TO_START, end) > 0) {
    const [startNode, startOffset] = [range.startContainer, range.startOffset];
    range.setStart(node, offset);
    range.setEnd(startNode, startOffset);
  } else range.setEnd(node, offset);
  return range;
}

/** The browser's own count, as an oracle. */
function offsetsOf(range: Range): { start: number; end: number } {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

const BLANK = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/u;
const cases = fc.record({ spec: fc.array(tree, { minLength: 1, maxLength: 6 }), a: fc.nat(), b: fc.nat() });

it('finds on the unchanged page the same words at the same offsets, and refuses blank ones', () => {
  fc.assert(
    fc.property(cases, ({ spec, a, b }) => {
      root.replaceChildren(...spec.map(build));
      const range = rangeBetween(a, b);
      const words = range.toString();
      const offsets = offsetsOf(range);
      if (BLANK.test(words)) {
        expect(() => selectorsOf(root, range)).toThrow(RangeError);
        return;
      }
      const found = anchor(root, selectorsOf(root, range));
      expect(found?.changed).toBe(false);
      expect(found?.range.toString()).toBe(words);
      expect(found && offsetsOf(found.range)).toEqual(offsets);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

it('finds the same words after text was added before and after, where words and context occur once', () => {
  let tried = 0;
  fc.assert(
    fc.property(
      cases,
      fc.array(tree, { maxLength: 3 }),
      fc.array(tree, { maxLength: 3 }),
      ({ spec, a, b }, more, rest) => {
        root.replaceChildren(...spec.filter((s) => !isInert(s)).map(build));
        const range = rangeBetween(a, b);
        const words = range.toString();
        fc.pre(!BLANK.test(words) && !touchesInert(range));
        const { start, end } = offsetsOf(range);
        const selectors = selectorsOf(root, range);
        root.prepend(...more.map(build));
        root.append(...rest.map(build));
        const added = (root.textContent ?? '').indexOf(wholeOf(selectors[0] as TextQuoteSelector));
        fc.pre(
          added >= 0 && (root.textContent ?? '').indexOf(wholeOf(selectors[0] as TextQuoteSelector), added + 1) < 0,
        );
        tried++;
        const shift = added + (selectors[0] as TextQuoteSelector & { prefix: string }).prefix.length - start;
        const found = anchor(root, selectors);
        expect(found?.range.toString()).toBe(words);
        expect(found && offsetsOf(found.range)).toEqual({ start: start + shift, end: end + shift });
      },
    ),
    { numRuns: RUNS, maxSkipsPerRun: 200 },
  );
  expect(tried).toBeGreaterThanOrEqual(RUNS);
}, 600_000);

const wholeOf = ({ prefix = '', exact, suffix = '' }: TextQuoteSelector): string => prefix + exact + suffix;

function isInert(spec: Tree): boolean {
  return 'tag' in spec && (spec.tag === 'script' || spec.tag === 'style');
}

function touchesInert(range: Range): boolean {
  return [...root.querySelectorAll('script, style')].some((element) => range.intersectsNode(element));
}
