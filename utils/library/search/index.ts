/** Search over everything kept: `openSearch` for pages; the rest for tests and measurements. */
export { IdList, type Ids } from './ids';
export { markSpans } from './marks';
export { openSearch, Search, type SearchEvents } from './open';
export { type Filter, parseQuery, type Query } from './query';
export { SearchIndex, type SearchOptions, type SearchResult, type Sort } from './search-index';
