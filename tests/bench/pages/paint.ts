/** Runs in the page of `highlights.bench.ts`: paints the same ranges with highlights and with mark.js. */
// @ts-expect-error mark.js brings no types
import MarkJs from 'mark.js';
import { AdoptedStyles, Highlights } from '../../../utils/highlights';

interface Marker {
  markRanges(ranges: { start: number; length: number }[], options: { done(): void }): void;
}
const Mark = MarkJs as new (root: Element) => Marker;

declare global {
  interface Window {
    paintHighlights(): Promise<Figures>;
    paintMarks(): Promise<Figures>;
    build(ranges: number): void;
  }
}

export interface Figures {
  /** Milliseconds of script until everything is handed to the browser. */
  script: number;
  /** Milliseconds until the frame after that is done. */
  frame: number;
  /** Cumulative layout shift, and how many pixels the last paragraph moved. */
  shift: number;
  moved: number;
}

const WORDS =
  'the council voted to keep night ferry running through winter and islanders who depend on it were glad'.split(' ');
const PER_PARAGRAPH = 5;

/** Where each range lies: paragraph, and offsets in its text. */
let places: { paragraph: number; start: number; end: number }[] = [];

window.build = (ranges) => {
  places = [];
  const root = document.createElement('main');
  for (let p = 0; p * PER_PARAGRAPH < ranges; p++) {
    const element = document.createElement('p');
    element.textContent = Array.from({ length: 60 }, (_, i) => WORDS[(i * 7 + p) % WORDS.length]).join(' ');
    for (let r = 0; r < PER_PARAGRAPH; r++) places.push({ paragraph: p, start: r * 60 + 5, end: r * 60 + 45 });
    root.append(element);
  }
  document.body.replaceChildren(root);
};

/** Lets the frame before be done, then measures. */
async function measure(act: () => Promise<void> | void): Promise<Figures> {
  const last = document.querySelector('p:last-child');
  const before = last?.getBoundingClientRect().top ?? 0;
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift', buffered: false });
  await frame();
  await frame();
  const began = performance.now();
  await act();
  const script = performance.now() - began;
  await frame();
  const total = performance.now() - began;
  await frame();
  observer.disconnect();
  return { script, frame: total, shift, moved: Math.abs((last?.getBoundingClientRect().top ?? 0) - before) };
}

/** Resolves when the next frame has been laid out and painted by the page's thread. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

window.paintHighlights = () => {
  const nodes = [...document.querySelectorAll('p')].map((element) => element.firstChild as Text);
  const highlights = new Highlights(new AdoptedStyles());
  // Both have their styles before: mark.js in the page's sheet, ours as a session has them from its start.
  highlights.tint(document, document.querySelectorAll('p'));
  return measure(() => {
    places.forEach(({ paragraph, start, end }, i) => {
      const node = nodes[paragraph] as Text;
      const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
      highlights.paint(`q${i}`, ['verbatim-quote'], [range]);
    });
  });
};

window.paintMarks = () => {
  const main = document.querySelector('main') as HTMLElement;
  let at = 0;
  const offsets = [...document.querySelectorAll('p')].map((element) => {
    const start = at;
    at += element.textContent?.length ?? 0;
    return start;
  });
  const ranges = places.map(({ paragraph, start, end }) => ({
    start: (offsets[paragraph] ?? 0) + start,
    length: end - start,
  }));
  return measure(() => new Promise<void>((done) => new Mark(main).markRanges(ranges, { done: () => done() })));
};
