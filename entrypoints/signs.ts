/** Draws signs on words met before; put into every article where those are looked for, met or not. */
import { defineUnlistedScript } from '#imports';
import { provideSigns } from '../utils/page/margin/lazy-signs';
import { startSigns } from '../utils/page/margin/signs';

export default defineUnlistedScript(() => provideSigns(startSigns));
