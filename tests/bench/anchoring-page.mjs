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
};

/** Milliseconds for each anchor; before each matcher's turn the page's content is put in afresh. */
globalThis.timeSingle = (original, jobs) => {
  const root = document.body;
  root.innerHTML = original;
  const kept = jobs.map(({ spans }) => spans.map((span) => selectorsOf(root, span)));
  const times = { ours: [], hypothesis: [] };
  jobs.forEach(({ html }, j) => {
    const turns = j % 2 === 0 ? ['ours', 'hypothesis'] : ['hypothesis', 'ours'];
    for (const name of turns) {
      root.innerHTML = html;
      for (const selectors of kept[j]) {
        const begin = performance.now();
        peers[name].anchor(root, selectors[name]);
        times[name].push(performance.now() - begin);
      }
    }
  });
  return times;
};

/** Milliseconds for 1,000 anchors all over a page, after it was edited. */
globalThis.timeTogether = (original, changed) => {
  const root = document.body;
  root.innerHTML = original;
  const length = root.textContent.length;
  const kept = { ours: [], hypothesis: [] };
  for (let k = 0; kept.ours.length < 1000; k++) {
    const start = (k * 7919) % (length - 200);
    const span = { start, end: start + 40 + ((k * 31) % 120) };
    if (root.textContent.slice(span.start, span.end).trim().length < 20) continue;
    const selectors = selectorsOf(root, span);
    kept.ours.push(selectors.ours);
    kept.hypothesis.push(selectors.hypothesis);
  }
  const times = {};
  root.innerHTML = changed;
  let begin = performance.now();
  const index = textIndex(root);
  anchorAll(root, kept.ours).map((place) => place && spanToStaticRange(index, place));
  times.ours = performance.now() - begin;
  root.innerHTML = changed;
  begin = performance.now();
  for (const selector of kept.hypothesis) hypothesis.anchor(root, selector);
  times.hypothesis = performance.now() - begin;
  return times;
};

function selectorsOf(root, span) {
  const range = spanToRange(textIndex(root), span);
  return { ours: selectorsFor(root, range), hypothesis: hypothesis.describe(root, range) };
}
