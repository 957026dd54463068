/** Search over everything kept: `openSearch` for pages; the rest for tests and measurements. */

export { type Mark, markSpans, plainMarks } from '../../text/words';
export { IdList, type Ids } from './ids';
export { openSearch, Search, type SearchEvents } from './open';
export { type Filter, type Operator, parseQuery, type Query, type QueryProblem, queryProblems } from './query';
export { SearchIndex, type SearchOptions, type SearchResult, type Sort } from './search-index';
