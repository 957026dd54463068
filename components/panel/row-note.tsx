/** What is written under a row of the list: its note, or all that a card does. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cite } from '../../utils/exchange/formats/page-text';
import { t } from '../../utils/i18n';
import type { ItemEdit, PageAction, PageItem, PageState, Stamp } from '../../utils/model';
import { Card } from '../ui/card';
import { NoteEditor } from '../ui/note-editor';

export interface NoteEvents {
  onAction: (action: PageAction) => void;
  /** Resolves when the note is on disk. */
  onWrite: (key: string, text: string, seen: Stamp[]) => Promise<void>;
  /** Opens or closes the row's note field. */
  onNote: (open: boolean) => void;
}

interface Props extends NoteEvents {
  item: PageItem;
  language: string;
  /** The page where it keeps cards away: all that a card does stands here, else the note alone. */
  whole: PageState | null;
}

/** Its keys are its own; Escape and Ctrl/Cmd+Enter lead back to the row. */
export function RowNote({ item, language, whole, onAction, onWrite, onNote }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.scrollIntoView({ block: 'nearest' }), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const done = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!done || event.isComposing) return;
    event.preventDefault();
    onNote(false);
  };
  const [said, setSaid] = useState('');
  const copy = (text: string, done: string): void =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(done),
      () => setSaid(t('marginNotCopied')),
    );
  const { key, link } = item;
  const attach = (): void => onAction({ do: 'attach', key });
  const movable = item.kind === 'highlight' && item.orphan === null;
  const names = [...new Set(whole?.items.flatMap(({ speaker }) => speaker.name ?? []))];
  const edit = async (change: ItemEdit): Promise<void> => {
    if (change.op === 'note') return onWrite(key, change.text, change.seen ?? []);
    // These two can be taken back by the sentence that tells of them.
    if (change.op === 'delete' && change.deleted) onAction({ do: 'delete', key });
    else if (change.op === 'dismiss') onAction({ do: 'dismiss', key, dismissed: change.dismissed });
    else onAction({ do: 'edit', key, edit: change });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the field inside.
    <div class="row-note-field" ref={root} onKeyDown={onKeyDown}>
      {whole ? (
        <>
          <Card
            item={item}
            open
            language={language}
            names={names}
            focus={{ part: 'note', tick: 1 }}
            events={{
              edit,
              copy: () => copy(cite(item, whole.meta), t('marginCopied')),
              ...(link !== null && { copyLink: () => copy(link, t('marginLinkCopied')) }),
              attach,
              ...(movable && { adjustToSelection: attach }),
              close: () => onNote(false),
            }}
          />
          <p class="small" role="status">
            {said}
          </p>
        </>
      ) : (
        <>
          <NoteEditor
            id={key}
            notes={item.annotation?.notes ?? []}
            save={(text, seen) => onWrite(key, text, seen)}
            focus={1}
          />
          <button type="button" class="button quiet" onClick={() => onNote(false)}>
            {t('noteDone')}
          </button>
        </>
      )}
    </div>
  );
}
