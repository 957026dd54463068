// The matcher that Hypothesis uses for a quotation, rebuilt on the library it uses, as a peer to measure against:
// exact places if there are any, else all best approximate ones within min(256, half the length) errors; the best by
// 50 parts words, 20 prefix, 20 suffix, 2 nearness. Context of 32 characters, position tried first.
import approximately from 'approx-string-match';

const CONTEXT = 32;

export function describe(root, range) {
  const text = root.textContent;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const end = start + range.toString().length;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

export function anchor(root, { exact, prefix, suffix, start, end }) {
  const text = root.textContent;
  const place = text.slice(start, end) === exact ? { start, end } : bestMatch(text, exact, prefix, suffix, start);
  return place && toRange(root, place);
}

function bestMatch(text, exact, prefix, suffix, hint) {
  let best = null;
  for (const match of search(text, exact, Math.min(256, exact.length / 2))) {
    const score =
      50 * (1 - match.errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
      20 * likeness(text.slice(match.end, match.end + suffix.length), suffix) +
      2 * (1 - Math.abs(match.start - hint) / text.length);
    if (!best || score > best.score) best = { start: match.start, end: match.end, score };
  }
  return best;
}

function search(text, pattern, errors) {
  const exact = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approximately(text, pattern, errors);
}

function likeness(text, context) {
  if (context === '') return 1;
  if (text === '') return 0;
  return 1 - search(text, context, context.length)[0].errors / context.length;
}

function toRange(root, { start, end }) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  let begun = false;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!begun && start < at + node.length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= at + node.length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += node.length;
  }
  return null;
}
