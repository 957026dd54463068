// The part of the anchoring bench that runs in the page.
import {
  anchor,
  anchorAll,
  describe as selectorsFor,
  spanToRange,
  spanToStaticRange,
  textIndex,
} from '../../utils/anchoring/index.ts';
import * as hypothesis from './anchoring-hypothesis.mjs';

const peers = {
  ours: { describe: selectorsFor, anchor: (root, kept) => anchor(root, kept)?.range },
  hypothesis: { describe: hypothesis.describe, anchor: hypothesis.anchor },
  matcher: { describe: hypothesis.describe, anchor: hypothesis.anchorByQuote },
};

/** Milliseconds that one of the peers takes for each anchor. */
globalThis.timeSingle = async (name, original, jobs) => {
  const peer = peers[name];
  const root = document.body;
  root.innerHTML = original;
  const kept = jobs.map(({ spans }) => spans.map((span) => selectorsOf(peer, root, span)));
  const times = [];
  for (const [j, { html }] of jobs.entries()) {
    root.innerHTML = html;
    for (const selectors of kept[j]) {
      const begin = performance.now();
      const found = peer.anchor(root, selectors);
      // Only who answers later is waited for.
      if (found instanceof Promise) await found;
      times.push(performance.now() - begin);
    }
  }
  return times;
};

/** Milliseconds that one of the peers takes for 1,000 anchors all over a page, after it was edited. */
globalThis.timeTogether = async (name, original, changed) => {
  const peer = peers[name];
  const root = document.body;
  root.innerHTML = original;
  const text = root.textContent;
  const kept = [];
  for (let k = 0; kept.length < 1000; k++) {
    const start = (k * 7919) % (text.length - 200);
    const span = { start, end: start + 40 + ((k * 31) % 120) };
    if (text.slice(span.start, span.end).trim().length >= 20) kept.push(selectorsOf(peer, root, span));
  }
  root.innerHTML = changed;
  const begin = performance.now();
  if (name === 'ours') {
    const index = textIndex(root);
    anchorAll(root, kept).map((place) => place && spanToStaticRange(index, place));
  } else {
    for (const selectors of kept) {
      const found = peer.anchor(root, selectors);
      if (found instanceof Promise) await found;
    }
  }
  return performance.now() - begin;
};

function selectorsOf(peer, root, span) {
  return peer.describe(root, spanToRange(textIndex(root), span));
}
