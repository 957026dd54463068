/** The interface in the page, and what finds kept words again: put in when the reader first needs it. */
import { defineUnlistedScript } from '#imports';
import { startMargin } from '../components/margin/start-margin';
import { Editor } from '../utils/page/editor';
import { provideMargin } from '../utils/page/margin/lazy-margin';
import { describeRange, placeKept } from '../utils/page/place-annotations';
import { providePlacing } from '../utils/page/placing';

export default defineUnlistedScript(() => {
  providePlacing({ placeKept, describeRange, Editor });
  provideMargin(startMargin);
});
