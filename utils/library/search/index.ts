/** Search over everything kept: `openSearch` for pages; the rest for tests and measurements. */

export { type Mark, plainMarks } from '../../text/words';
export { IdList, type Ids } from './ids';
export { openSearch, Search } from './open';
export { type Filter, type Operator, parseQuery, type QueryProblem, queryProblems } from './query';
export { SearchIndex } from './search-index';
