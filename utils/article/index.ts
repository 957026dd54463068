/** The article of a page: whether there is one, what it says of itself, which live elements it is, its text. */
export { findArticle, findArticleInSlices } from './find';
export { isArticle } from './is-article';
export { readMeta } from './meta';
export { type ArticleText, readArticle, readArticleInSlices, shownWords } from './read';
export { renewArticle } from './renew';
export { withoutRepeats } from './repeats';
