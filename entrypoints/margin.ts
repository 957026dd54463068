/** The page's half of the interface, and what finds kept words again: put in when the reader first needs it. */
import { defineUnlistedScript } from '#imports';
import { anchoring } from '../utils/page/editor';
import { provideMargin } from '../utils/page/margin/lazy-margin';
import { makeCardFrame } from '../utils/page/margin/make-card-frame';
import { startMargin } from '../utils/page/margin/start-margin';
import { provideAnchoring } from '../utils/page/provided-anchoring';

export default defineUnlistedScript(() => {
  provideAnchoring(anchoring);
  provideMargin((reader, settings, signal, touched) => startMargin(reader, settings, makeCardFrame, signal, touched));
});
