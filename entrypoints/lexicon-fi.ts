import { defineUnlistedScript } from '#imports';
import { provideLexicon } from '../utils/page/lexicons';
import { lexicon } from '../utils/quotes/lexicon/fi';

export default defineUnlistedScript(() => provideLexicon(lexicon));
