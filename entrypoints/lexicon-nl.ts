import { defineUnlistedScript } from '#imports';
import { lexicon } from '../utils/quotes/lexicon/nl';
import { provideLexicon } from '../utils/reader/lexicons';

export default defineUnlistedScript(() => provideLexicon(lexicon));
