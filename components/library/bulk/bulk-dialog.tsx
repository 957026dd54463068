import './bulk.css';
import { useEffect, useState } from 'preact/hooks';
import { t, tCount } from '../../../utils/i18n';
import { COLOURS, STATUSES } from '../../../utils/model';
import { useLive } from '../../shell/use-live';
import { Dialog } from '../../ui/dialog';
import { type Choice, SelectOptions } from '../../ui/select-options';
import { tagsIn } from '../../ui/tag-editor';
import { colourWord, statusWord } from '../../ui/words';
import { findTags } from '../library-search';
import type { EntrySelection } from '../list/selection';
import type { LibraryEdits } from '../use-library';
import { type BulkWish, type TagCount, wishEdits } from './bulk';

interface FormProps {
  count: number;
  /** Tags among those chosen, with how many have them. */
  tags: readonly TagCount[];
  /** Tags anywhere in the library. */
  known: readonly string[];
  onChange: (wish: BulkWish) => void;
  onClose: () => void;
}

const AS_IS = '';

interface PickProps {
  label: string;
  value: string;
  options: Choice[];
  onPick: (value: string) => void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  return (
    <label>
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <SelectOptions none={t('bulkAsIs')} options={options} />
      </select>
    </label>
  );
}

interface AddProps {
  known: readonly string[];
  value: string;
  onValue: (value: string) => void;
}

function TagsToAdd({ known, value, onValue }: AddProps) {
  return (
    <>
      <label>
        <span>{t('bulkAddTags')}</span>
        <input
          class="field"
          dir="auto"
          // The most usual change by the keyboard alone: e, the tag, Enter.
          autofocus
          list="bulk-known"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      </label>
      <datalist id="bulk-known">
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}

interface RemoveProps {
  tags: readonly TagCount[];
  removed: ReadonlySet<string>;
  onToggle: (tag: string) => void;
}

function TagsToRemove({ tags, removed, onToggle }: RemoveProps) {
  return (
    <fieldset class="bulk-tags">
      <legend>{t('bulkRemoveTags')}</legend>
      {tags.map(({ tag, count: having }) => (
        <label key={tag}>
          <input type="checkbox" checked={removed.has(tag)} onChange={() => onToggle(tag)} />
          <span dir="auto">{t('bulkTagOf', tag, having.toLocaleString())}</span>
        </label>
      ))}
    </fieldset>
  );
}

function BulkForm({ count, tags, known, onChange, onClose }: FormProps) {
  const [status, setStatus] = useState(AS_IS);
  const [colour, setColour] = useState(AS_IS);
  const [added, setAdded] = useState('');
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const addTags = tagsIn(added);
  const nothing = status === AS_IS && colour === AS_IS && addTags.length === 0 && removed.size === 0;

  const submit = (event: Event): void => {
    event.preventDefault();
    if (nothing) return;
    const wishedStatus = STATUSES.find((one) => one === status);
    const wishedColour = COLOURS.find((one) => one === colour);
    onChange({
      ...(wishedStatus === undefined ? {} : { status: wishedStatus }),
      ...(wishedColour === undefined ? {} : { colour: wishedColour }),
      addTags,
      removeTags: [...removed].filter((tag) => !addTags.includes(tag)),
    });
  };
  const toggle = (tag: string): void => {
    const next = new Set(removed);
    if (!next.delete(tag)) next.add(tag);
    setRemoved(next);
  };

  return (
    <Dialog title={tCount('bulkTitleOne', 'bulkTitle', count)} onClose={onClose}>
      <form class="bulk" onSubmit={submit}>
        <Pick
          label={t('filterStatus')}
          value={status}
          options={STATUSES.map((value) => ({ value, label: statusWord(value) }))}
          onPick={setStatus}
        />
        <Pick
          label={t('filterColour')}
          value={colour}
          options={COLOURS.map((value) => ({ value, label: colourWord(value) }))}
          onPick={setColour}
        />
        <TagsToAdd known={known} value={added} onValue={setAdded} />
        {tags.length > 0 && <TagsToRemove tags={tags} removed={removed} onToggle={toggle} />}
        <button type="submit" class="button main" disabled={nothing}>
          {tCount('bulkDoOne', 'bulkDo', count)}
        </button>
      </form>
    </Dialog>
  );
}

interface Props {
  chosen: EntrySelection;
  edits: LibraryEdits;
  onClose: () => void;
}

/** What is to become of all that are chosen: said at once, done at once, taken back at once. */
export function BulkDialog({ chosen, edits, onClose }: Props) {
  const [tags, setTags] = useState<readonly TagCount[]>([]);
  const known = useLive(findTags, []) ?? [];
  useEffect(() => {
    let wanted = true;
    edits.tagsOf(chosen).then((found) => wanted && setTags(found), console.warn);
    return () => {
      wanted = false;
    };
  }, [chosen]);
  return (
    <BulkForm
      count={chosen.size}
      tags={tags}
      known={known.map(({ tag }) => tag)}
      onChange={(wish) => {
        void edits.changeMany(chosen, wishEdits(wish));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
