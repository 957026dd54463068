/** The library: everything kept, in IndexedDB. For the background and extension pages; never for content scripts. */
export { articleIdOf } from '../text/hash';
export { BIN_DAYS, type BinEntry, binEntries, binIds, forgetting, purgeDeleted, purgeIfDue } from './bin';
export { commit, isFull } from './commit';
export { colourOldEntriesBy, Library, library, steadily } from './db';
export { articlesById, joinedArticles } from './indexes';
export { ALL_ENTRIES, findIds, type ListQuery } from './list-query';
export type { Operation } from './operations';
export { type Arrangement, findPeople, type People, type PersonPage, type Spread, speakerName } from './overview';
export { editArticle, openArticle, readArticle, recordSightings } from './page-access';
export { isPaused, isQuiet, pausedSites, pauseHost, quietSites, setPaused, setQuiet } from './pause';
export { countNames, joinedPeople, type NameLink, nameLinks, namesOf } from './people';
export * from './queries';
export { parseAnnotation, parseArticle, parsePerson, parseSighting } from './records';
export { acceptOffer, findOffer } from './same-article-offer';
export type { Count } from './series';
export { renewDevice } from './shared-device';
export {
  countRecords,
  deletedHere,
  EMPTY_PLAN,
  exportAll,
  exportChosen,
  exportRest,
  type ImportPlan,
  importRecords,
  planImport,
  type Records,
  unknownOnly,
} from './transfer';
export { toView } from './view';
