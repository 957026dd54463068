import { defineUnlistedScript } from '#imports';
import { lexicon } from '../utils/quotes/lexicon/ru';
import { provideLexicon } from '../utils/reader/lexicons';

export default defineUnlistedScript(() => provideLexicon(lexicon));
