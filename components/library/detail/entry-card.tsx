import '../../ui/card.css';
import { useLayoutEffect } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import type { LibraryEntry } from '../../../utils/library';
import { useLive } from '../../shell/use-live';
import { Card } from '../../ui/card';
import type { CardFocus } from '../../ui/card-types';
import { findPeople } from '../library-search';
import { Marked } from '../marked';
import { useLeaving } from '../use-focus';
import type { LibraryEdits } from '../use-library';
import { entryItem, entryText } from './entry';

/** As many names are offered while a speaker is corrected. */
const MAX_NAMES_OFFERED = 50;

async function namesInUse(): Promise<string[]> {
  return (await findPeople('', MAX_NAMES_OFFERED))?.first.map(({ label }) => label) ?? [];
}

interface Props {
  entry: LibraryEntry;
  edits: LibraryEdits;
  /** The reader wants to write a note on this entry; a new number asks again. */
  note: number | undefined;
  /** The cursor is in the note. */
  onNoting: () => void;
}

/** The margin's card, wired to the library. */
export function EntryCard({ entry, edits, note, onNoting }: Props) {
  const item = entryItem(entry);
  const names = useLive(namesInUse, []) ?? [];
  const focus: CardFocus | undefined = note === undefined ? undefined : { part: 'note', tick: note };
  useLeaving();
  useLayoutEffect(() => {
    if (note !== undefined) onNoting();
  }, [note]);
  const copy = (text: string, told: string): void => {
    navigator.clipboard.writeText(text).then(
      () => edits.tell(told),
      (error: unknown) => {
        console.warn(error);
        edits.tell(t('marginNotCopied'));
      },
    );
  };
  const { link } = item;
  return (
    <Card
      item={item}
      open
      names={names}
      focus={focus}
      words={<Marked text={item.text} />}
      events={{
        edit: (edit) => edits.edit(entry, edit),
        copy: () => copy(entryText(entry), t('libraryCopied')),
        ...(link ? { copyLink: () => copy(link, t('libraryLinkCopied')) } : {}),
      }}
    />
  );
}
