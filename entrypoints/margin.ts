/** The interface in the page, put in when the reader first needs it. */
import { defineUnlistedScript } from '#imports';
import { provideMargin } from '../components/margin/on-demand';
import { startMargin } from './annotator.content/ui';

export default defineUnlistedScript(() => provideMargin(startMargin));
