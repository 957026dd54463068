/** The interface in the page, and what finds kept words again: put in when the reader first needs it. */
import { defineUnlistedScript } from '#imports';
import { startMargin } from '../components/margin/start-margin';
import { anchoring } from '../utils/page/editor';
import { provideMargin } from '../utils/page/margin/lazy-margin';
import { provideAnchoring } from '../utils/page/provided-anchoring';

export default defineUnlistedScript(() => {
  provideAnchoring(anchoring);
  provideMargin(startMargin);
});
