/** Put into a page that is an article, or that the reader asks to look at. Once a page. */
import './highlights.css';
import { defineContentScript } from '#imports';
import { annotate } from '../../utils/page/annotator';

/** Marks in the isolated world. `verbatimForced` is set by the background: the reader asked to look here. */
interface World {
  verbatimStarted?: boolean;
  verbatimForced?: boolean;
}

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main({ signal }) {
    const world = globalThis as World;
    if (world.verbatimStarted) return;
    world.verbatimStarted = true;
    annotate(signal, world.verbatimForced === true);
  },
});
