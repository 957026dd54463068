/** The library: everything kept, in IndexedDB. For the background and extension pages; never for content scripts. */
export { articleIdOf } from '../text/hash';
export { type CommitOptions, commit, isFull } from './commit';
export { type AnnotationRow, Library, library } from './db';
export { joinedArticles } from './joined';
export type { Committed, Operation } from './operations';
export { type Arrangement, findPeople, type People, type PersonPage, type Spread, speakerName } from './overview';
export { editArticle, openArticle, readArticle } from './page-access';
export { isPaused, isQuiet, pausedSites, pauseHost, quietSites, setPaused, setQuiet } from './pause';
export { asPeople, joinedPeople, namesOf } from './people';
export { forgetDeleted } from './purge-deleted';
export * from './queries';
export { parseAnnotation, parseArticle, parsePerson, parseSighting } from './records';
export { acceptOffer, findOffer } from './same-article-offer';
export type { Count } from './series';
export { recordSightings } from './sightings';
export {
  exportAll,
  exportChosen,
  exportRest,
  type ImportPlan,
  importRecords,
  type Outgoing,
  planImport,
  type Records,
  unknownOnly,
} from './transfer';
export { isDeleted, isShown, toView } from './view';
