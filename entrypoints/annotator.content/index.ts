/** Put into a page that is an article, or that the reader asks to look at. Once a page. */
import './highlights.css';
import { defineContentScript } from '#imports';
import { annotate } from '../../utils/page/annotator';
import type { PageWorld } from '../../utils/protocol/page-world';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main({ signal }) {
    const world = globalThis as PageWorld;
    if (world.verbatimStarted === true) return;
    world.verbatimStarted = true;
    annotate(signal, world.verbatimForced === true);
  },
});
