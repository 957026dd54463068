import { defineUnlistedScript } from '#imports';
import { provideLexicon } from '../utils/page/lexicons';
import { lexicon } from '../utils/quotes/lexicon/no';

export default defineUnlistedScript(() => provideLexicon(lexicon));
