/** The interface in the page, and what finds kept words again: put in when the reader first needs it. */
import { defineUnlistedScript } from '#imports';
import { provideMargin } from '../components/margin/on-demand';
import { Editor } from '../utils/reader/editor';
import { describeRange, placeKept } from '../utils/reader/kept';
import { providePlacing } from '../utils/reader/placing';
import { startMargin } from './annotator.content/ui';

export default defineUnlistedScript(() => {
  providePlacing({ placeKept, describeRange, Editor });
  provideMargin(startMargin);
});
