// How Hypothesis finds an annotation again, rebuilt from its published source (hypothesis/client, annotator/anchoring) on
// the library it uses, as a peer to measure against. One after the other, each after the other has failed: the path to the
// element with offsets in its text, the position in the root's text, the quotation; the first two count only if the words
// there are the words kept. As there, every step resolves its offsets by a walk over the text nodes, and nothing is kept
// from one annotation to the next.
import approximately from 'approx-string-match';

const CONTEXT = 32;

/** Selectors of a range: path, position, quotation. */
export function describe(root, range) {
  const text = root.textContent;
  const start = inRoot(root, positionOf(range.startContainer, range.startOffset));
  const end = inRoot(root, positionOf(range.endContainer, range.endOffset));
  const [first, last] = resolve(root, start, end);
  const from = positionOf(first.node, first.offset);
  const to = positionOf(last.node, last.offset);
  return {
    path: { start: pathOf(root, from.element), from: from.offset, end: pathOf(root, to.element), to: to.offset },
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
  };
}

/** The range, by whatever selector finds it first; null if none does. */
export function anchor(root, { path, position, quote }) {
  const same = (range) => {
    if (range.toString() !== quote.exact) throw new Error('other words');
    return range;
  };
  return Promise.reject(new Error('not yet'))
    .catch(() => same(byPath(root, path)))
    .catch(() => same(byPosition(root, position)))
    .catch(() => byQuote(root, quote, position.start))
    .catch(() => null);
}

/** The last of the three alone: what its matcher costs without the tries before. */
export function anchorByQuote(root, { position, quote }) {
  try {
    return byQuote(root, quote, position.start);
  } catch {
    return null;
  }
}

function byPath(root, { start, from, end, to }) {
  const first = elementAt(root, start);
  const last = elementAt(root, end);
  if (!first || !last) throw new Error('no such element');
  if (first === last && from <= to) return rangeOf(...resolve(first, from, to));
  return rangeOf(resolve(first, from)[0], resolve(last, to)[0]);
}

function byPosition(root, { start, end }) {
  return rangeOf(...resolve(root, start, end));
}

function byQuote(root, quote, hint) {
  const match = bestMatch(root.textContent, quote, hint);
  if (!match) throw new Error('not found');
  return byPosition(root, match);
}

/** The best by 50 parts words, 20 prefix, 20 suffix and 2 nearness, however low. */
function bestMatch(text, { exact, prefix, suffix }, hint) {
  if (exact === '') return null;
  const scored = search(text, exact, Math.min(256, exact.length / 2)).map(({ start, end, errors }) => {
    const words = 1 - errors / exact.length;
    const before = prefix ? likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1;
    const after = suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1;
    const near = 1 - Math.abs(start - hint) / text.length;
    return { start, end, score: (50 * words + 20 * before + 20 * after + 2 * near) / 92 };
  });
  return scored.sort((a, b) => b.score - a.score)[0] ?? null;
}

/** All exact places if there are any, else the places with the fewest errors. */
function search(text, pattern, errors) {
  const exact = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approximately(text, pattern, errors);
}

function likeness(text, context) {
  return text === '' ? 0 : 1 - search(text, context, context.length)[0].errors / context.length;
}

/** A point as an offset in the text of the element around it. */
function positionOf(node, offset) {
  const inside = node.nodeType === Node.TEXT_NODE;
  const element = inside ? node.parentElement : node;
  let length = inside ? offset : 0;
  let before = inside ? node.previousSibling : (node.childNodes[offset - 1] ?? null);
  for (; before; before = before.previousSibling) length += lengthOf(before);
  return { element, offset: length };
}

function inRoot(root, { element, offset }) {
  let length = offset;
  for (let at = element; at !== root; at = at.parentElement) {
    for (let before = at.previousSibling; before; before = before.previousSibling) length += lengthOf(before);
  }
  return length;
}

function lengthOf(node) {
  const counts = node.nodeType === Node.TEXT_NODE || node.nodeType === Node.ELEMENT_NODE;
  return counts ? node.textContent.length : 0;
}

/** The text nodes of rising offsets in an element's text; at a border the later node. Throws past the text's end. */
function resolve(element, ...offsets) {
  const nodes = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
  const found = [];
  let before = 0;
  let last = null;
  for (let node = nodes.nextNode(); node && found.length < offsets.length; node = nodes.nextNode()) {
    const { length } = node.data;
    while (found.length < offsets.length && before + length > offsets[found.length]) {
      found.push({ node, offset: offsets[found.length] - before });
    }
    before += length;
    last = node;
  }
  while (last && found.length < offsets.length && offsets[found.length] === before) {
    found.push({ node: last, offset: last.data.length });
  }
  if (found.length < offsets.length) throw new RangeError('past the end');
  return found;
}

function rangeOf(start, end) {
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** A path of the form /tag[index]/tag[index]. */
function pathOf(root, element) {
  let path = '';
  for (let at = element; at !== root; at = at.parentElement) {
    let index = 1;
    for (let sibling = at.previousSibling; sibling; sibling = sibling.previousSibling) {
      if (sibling.nodeName === at.nodeName) index++;
    }
    path = `/${at.nodeName.toLowerCase()}[${index}]${path}`;
  }
  return path;
}

/** Evaluated step by step over the children of each element, as there. */
function elementAt(root, path) {
  let element = root;
  for (const step of path.split('/').slice(1)) {
    const bracket = step.indexOf('[');
    const name = step.slice(0, bracket).toUpperCase();
    element = nthChild(element, name, Number.parseInt(step.slice(bracket + 1), 10));
    if (!element) return null;
  }
  return element;
}

function nthChild(element, name, index) {
  let count = 0;
  for (const child of element.children) if (child.nodeName.toUpperCase() === name && ++count === index) return child;
  return null;
}
