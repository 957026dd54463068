/** The page's half of the interface: put in when the reader first needs it. */
import { defineUnlistedScript } from '#imports';
import { provideMargin } from '../utils/page/margin/lazy-margin';
import { makeCardFrame } from '../utils/page/margin/make-card-frame';
import { startMargin } from '../utils/page/margin/start-margin';

export default defineUnlistedScript(() => {
  provideMargin((reader, settings, signal, touched) => startMargin(reader, settings, makeCardFrame, signal, touched));
});
