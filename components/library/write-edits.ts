/** Edits made on the library page, written at once and told to the tabs. */
import { commit, isFull, library, type Operation } from '../../utils/library';
import { VerbatimError } from '../../utils/model/errors';
import { send } from '../../utils/protocol/messages';

/** Where more articles changed, every tab looks for itself. */
const MAX_ARTICLES_TOLD = 50;

/** Tells the tabs that show these articles, or for none of them all tabs, to look anew. */
export async function tellTabs(articleIds: readonly string[]): Promise<void> {
  const told = articleIds.length > MAX_ARTICLES_TOLD ? [] : [...articleIds];
  await send('libraryChanged', { articleIds: told }).catch((error: unknown) => console.warn(error));
}

/** Writes, all or nothing, and tells the tabs that show the articles. Throws `library-full` or `library-not-saved`. */
export async function writeOperations(operations: Operation[]): Promise<void> {
  try {
    const { articleIds } = await commit(library(), operations);
    await tellTabs(articleIds);
  } catch (error) {
    console.error(error);
    throw new VerbatimError(isFull(error) ? 'library-full' : 'library-not-saved');
  }
}
