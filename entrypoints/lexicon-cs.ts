import { defineUnlistedScript } from '#imports';
import { lexicon } from '../utils/quotes/lexicon/cs';
import { provideLexicon } from '../utils/reader/lexicons';

export default defineUnlistedScript(() => provideLexicon(lexicon));
