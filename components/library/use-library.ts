import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t, tCount } from '../../utils/i18n';
import { annotationsByIds, type LibraryEntry, library } from '../../utils/library';
import type { ItemEdit, Stamp } from '../../utils/model';
import { inverse } from '../../utils/model/edits';
import type { NoticeData, Notices } from '../../utils/model/notices';
import { UndoStack } from '../../utils/model/undo';
import { useNotices } from '../ui/notice';
import { editOperation, type TagCount } from './bulk/bulk';
import { reasonOf, useBulk } from './bulk/use-bulk';
import { EntrySelection } from './list/selection';
import type { Plan } from './people/join-names';
import { type Change, fromAddress, type LibraryState, START, toAddress } from './state';
import { tellTabs, writeOperations } from './write-edits';

/** The page's state, with its part in the address kept in step both ways. */
export function useLibraryState(): [LibraryState, Change] {
  const [state, setState] = useState<LibraryState>(() => ({ ...START, ...fromAddress(location.href) }));
  const change = useCallback<Change>((next) => setState((now) => ({ ...now, ...next })), []);
  useEffect(() => {
    const onHash = (): void => change(fromAddress(location.href));
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [change]);
  const address = toAddress(state);
  useEffect(() => history.replaceState(null, '', `${location.pathname}${location.search}${address}`), [address]);
  return [state, change];
}

export interface LibraryEdits {
  notices: Notices;
  /** What is being done to many, and how far it is. */
  working: NoticeData | null;
  tell: (text: string) => void;
  /** Rejects with why it was not written, which is told as well. */
  edit: (entry: LibraryEntry, edit: ItemEdit) => Promise<void>;
  /** The same edits on many, in one step and off the page's thread; what comes of it is told. */
  changeMany: (chosen: EntrySelection, edits: ItemEdit[]) => Promise<void>;
  /** Takes what is in the bin for good, which cannot be taken back; what comes of it is told. */
  emptyBin: (ids: readonly string[]) => Promise<void>;
  tagsOf: (chosen: EntrySelection) => Promise<TagCount[]>;
  /** Anything else that can be taken back; `text` says that it is done. */
  run: (plan: Plan, text: string) => Promise<void>;
  /** Takes one step back, by default the last; one that fails can be tried again. */
  undo: (step?: number) => Promise<void>;
}

/** What was done on the page, what is told of it, and the way back. */
function useSteps() {
  const notices = useNotices();
  const steps = useRef(new UndoStack<() => Promise<void>>());
  const tell = (text: string, step?: number): void => {
    if (step === undefined) notices.say(text);
    else notices.offer(text, step, t('toastUndo'), () => void undo(step));
  };
  const undo = async (step?: number): Promise<void> => {
    try {
      if (!(await steps.current.takeBack((back) => back(), step))) return;
      notices.setOffer(null);
      tell(t('libraryUndone'));
    } catch (error) {
      tell(reasonOf(error));
    }
  };
  return { notices, tell, undo, push: (back: () => Promise<void>): number => steps.current.push(back) };
}

/** Note versions written on this page, by annotation: whoever wrote them has seen them. */
function useOwnNotes() {
  const own = useRef(new Map<string, Set<Stamp>>());
  const writtenOn = (id: string): Set<Stamp> => own.current.get(id) ?? new Set();
  return {
    writtenOn,
    remember: async (id: string, text: string): Promise<void> => {
      const [now] = await annotationsByIds(library(), [id]);
      const note = now?.annotation.notes.find((version) => version.text === text);
      if (note) own.current.set(id, writtenOn(id).add(note.stamp));
    },
  };
}

/** What is said of a change of many, while it goes on and when it is done. */
function changeWords(edits: readonly ItemEdit[]): Record<'doing' | 'done', [one: MessageKey, other: MessageKey]> {
  const deletion = edits.find(({ op }) => op === 'delete');
  if (deletion?.op !== 'delete')
    return { doing: ['bulkChangingOne', 'bulkChanging'], done: ['bulkDoneOne', 'bulkDone'] };
  return deletion.deleted
    ? { doing: ['bulkDeletingOne', 'bulkDeleting'], done: ['libraryDeletedOne', 'libraryDeleted'] }
    : { doing: ['binRestoringOne', 'binRestoring'], done: ['binRestoredOne', 'binRestored'] };
}

/** The page's edits, each with its way back, and what is told of them. */
export function useEdits(): LibraryEdits {
  const { notices, tell, undo, push } = useSteps();
  const { writtenOn, remember } = useOwnNotes();
  const { working, thread, watch } = useBulk();

  /** Returns the number of the step that takes it back, where something does. */
  const write = async ({ todo, back }: Plan): Promise<number | undefined> => {
    try {
      await writeOperations(todo);
      return back.length > 0 ? push(() => writeOperations(back)) : undefined;
    } catch (error) {
      tell(reasonOf(error));
      throw error;
    }
  };

  const changeMany = async (chosen: EntrySelection, edits: ItemEdit[]): Promise<void> => {
    const words = changeWords(edits);
    const text = tCount(...words.doing, chosen.size);
    try {
      const done = await watch(text, (bulk, options) =>
        bulk.call('change', { ids: chosen.packed().bytes, edits }, options),
      );
      await tellTabs(done.articleIds);
      const step = push(async () => {
        const undone = await watch(t('bulkUndoing'), (bulk, options) => bulk.call('undo', done.step, options));
        await tellTabs(undone.articleIds);
      });
      tell(tCount(...words.done, done.count), step);
    } catch (error) {
      tell(reasonOf(error));
    }
  };

  const emptyBin = async (ids: readonly string[]): Promise<void> => {
    try {
      const { bytes } = EntrySelection.of(...ids).packed();
      const done = await watch(t('binEmptying'), (bulk, options) => bulk.call('forget', bytes, options));
      tell(tCount('binEmptiedOne', 'binEmptied', done.count));
    } catch (error) {
      tell(reasonOf(error));
    }
  };

  return {
    notices,
    working,
    tell: (text) => tell(text),
    edit: async (entry, edit) => {
      const { id } = entry.annotation;
      const written = writtenOn(id);
      // A note's field has an undo of its own.
      const way = edit.op === 'note' ? null : inverse(edit, entry.annotation);
      const step = await write({
        todo: [editOperation(entry, edit, written)],
        back: way ? [editOperation(entry, way, written)] : [],
      });
      if (edit.op === 'delete' && edit.deleted) tell(t('libraryDeletedOne'), step);
      if (edit.op === 'dismiss' && edit.dismissed) tell(t('toastDismissed'), step);
      if (edit.op === 'note') await remember(id, edit.text);
    },
    changeMany,
    emptyBin,
    tagsOf: (chosen) => thread().call('tags', chosen.packed().bytes),
    run: async (plan, text) => {
      tell(text, await write(plan));
    },
    undo,
  };
}
