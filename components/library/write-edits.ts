/** Edits made on the library page, written at once and told to the tabs. */
import { t } from '../../utils/i18n';
import { commit, isFull, library, type Operation } from '../../utils/library';
import { send } from '../../utils/protocol/messages';

/** Tells the tabs that show these articles, or for none of them all tabs, to look anew. */
export async function tellTabs(articleIds: string[]): Promise<void> {
  await send('libraryChanged', { articleIds }).catch((error: unknown) => console.warn(error));
}

/** Writes, all or nothing, and tells the tabs that show the articles. Rejects with a sentence for the reader. */
export async function writeOperations(operations: Operation[]): Promise<void> {
  try {
    const { articleIds } = await commit(library(), operations);
    await tellTabs(articleIds);
  } catch (error) {
    console.error(error);
    throw new Error(isFull(error) ? t('libraryFull') : t('libraryNotSaved'));
  }
}
