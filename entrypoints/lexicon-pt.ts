import { defineUnlistedScript } from '#imports';
import { lexicon } from '../utils/quotes/lexicon/pt';
import { provideLexicon } from '../utils/reader/lexicons';

export default defineUnlistedScript(() => provideLexicon(lexicon));
