/** What other surfaces ask of the page: popup, side panel, menu, keys. */
import { t } from '../../utils/i18n';
import type { PageAction } from '../../utils/model';
import type { MarginController } from './controller';

/**
 * Answers when the action is done, with the number of the step that takes an edit back; null for what is no edit.
 * Rejects with a sentence when an edit fails.
 */
export async function act(margin: MarginController, action: PageAction): Promise<number | null> {
  const { reader } = margin;
  switch (action.do) {
    case 'keep':
      return reader.edit(action.key, { op: 'keep', kept: action.kept });
    case 'dismiss':
      return reader.edit(action.key, { op: 'dismiss', dismissed: action.dismissed });
    case 'delete':
      return reader.edit(action.key, { op: 'delete', deleted: true });
    case 'edit':
      return reader.edit(action.key, action.edit);
    default:
      await show(margin, action);
      return null;
  }
}

type Edits = 'keep' | 'dismiss' | 'delete' | 'edit';

async function show(margin: MarginController, action: Exclude<PageAction, { do: Edits }>): Promise<void> {
  const { reader } = margin;
  switch (action.do) {
    case 'jump':
      // Nowhere to go: its card says why.
      if (reader.item(action.key)?.orphan) return margin.show(action.key, 'card');
      reader.setCurrent(action.key);
      return reader.scrollTo(action.key);
    case 'note':
      reader.scrollTo(action.key);
      return margin.show(action.key, 'note');
    case 'note-current': {
      const key = margin.open ?? reader.state.current ?? reader.step(1);
      return key ? margin.show(key, 'note') : margin.tell(t('marginNoQuotations'));
    }
    case 'attach':
      return margin.attach(action.key);
    case 'undo':
      await reader.undo(action.step);
      return;
    case 'next':
      return margin.step(1);
    case 'previous':
      return margin.step(-1);
    case 'highlight-selection':
      return margin.highlight();
  }
}
