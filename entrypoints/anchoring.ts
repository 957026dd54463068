/** What finds kept words again and edits: put in where something is kept, or is about to be. */
import { defineUnlistedScript } from '#imports';
import { anchoring } from '../utils/page/editor';
import { provideAnchoring } from '../utils/page/provided-anchoring';

export default defineUnlistedScript(() => provideAnchoring(anchoring));
