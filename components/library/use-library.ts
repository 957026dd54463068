import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t, tCount } from '../../utils/i18n';
import { annotationsByIds, type Entry, library, type Operation } from '../../utils/library';
import type { ItemEdit, Stamp } from '../../utils/model';
import { useNews } from '../ui/use-notice';
import type { TagCount } from './bulk';
import { asOperations, entryEdit, inverse } from './library-edits';
import type { Plan } from './name-plans';
import type { Choice } from './selection';
import { type Change, fromAddress, type LibraryState, START, toAddress } from './state';
import { reasonOf, useBulk, type Working } from './use-bulk';
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

/** What takes one step back. */
export type Back = () => Promise<void>;

export interface News {
  text: string;
  /** The step that a button takes back. */
  back: Back | undefined;
}

export interface LibraryEdits {
  news: News | null;
  working: Working | null;
  tell: (text: string) => void;
  /** Rejects with a sentence, which is told as well. */
  edit: (entry: Entry, edit: ItemEdit) => Promise<void>;
  /** The same edits on many, in one step and off the page's thread; what comes of it is told. */
  changeMany: (chosen: Choice, edits: ItemEdit[]) => Promise<void>;
  tagsOf: (chosen: Choice) => Promise<TagCount[]>;
  /** Anything else that can be taken back; `text` says that it is done. */
  run: (plan: Plan, text: string) => Promise<void>;
  /** Takes one step back, by default the last; one that fails can be tried again. */
  undo: (back?: Back) => Promise<void>;
}

/** How many steps Ctrl/Cmd+Z goes back. */
const STEPS = 100;

/** The page's edits, each with its way back, and what is told of them. */
export function useEdits(): LibraryEdits {
  const [news, setNews] = useNews<News>();
  const steps = useRef<Back[]>([]);
  const own = useRef(new Map<string, Set<Stamp>>());
  const { working, run, watch } = useBulk();

  const tell = (text: string, back?: Back): void => setNews({ text, back });
  const remember = (back: Back): Back => {
    steps.current = [...steps.current.slice(1 - STEPS), back];
    return back;
  };

  const write = async (todo: Operation[], back: Operation[]): Promise<Back | undefined> => {
    try {
      await writeOperations(todo);
      return back.length > 0 ? remember(() => writeOperations(back)) : undefined;
    } catch (error) {
      tell(reasonOf(error));
      throw error;
    }
  };

  const changeMany = async (chosen: Choice, edits: ItemEdit[]): Promise<void> => {
    const gone = edits.some(({ op }) => op === 'delete');
    const text = tCount(
      gone ? 'bulkDeletingOne' : 'bulkChangingOne',
      gone ? 'bulkDeleting' : 'bulkChanging',
      chosen.size,
    );
    try {
      const { step, count, articleIds } = await watch(text, (bulk) => bulk.change(chosen.packed(), edits));
      await tellTabs(articleIds);
      const back = remember(async () => {
        const undone = await watch(t('bulkUndoing'), (bulk) => bulk.undo(step));
        await tellTabs(undone.articleIds);
      });
      tell(tCount(gone ? 'libraryDeletedOne' : 'bulkDoneOne', gone ? 'libraryDeleted' : 'bulkDone', count), back);
    } catch (error) {
      tell(reasonOf(error));
    }
  };

  return {
    news,
    working,
    tell: (text) => tell(text),
    edit: async (entry, edit) => {
      const { id } = entry.annotation;
      const written = own.current.get(id) ?? new Set();
      const made = entryEdit(entry, edit, [...written]);
      const inverted = inverse(entry, made);
      const back = await write(asOperations([made]), inverted ? asOperations([inverted]) : []);
      if (edit.op === 'delete' && edit.deleted) tell(t('libraryDeletedOne'), back);
      if (edit.op === 'dismiss' && edit.dismissed) tell(t('toastDismissed'), back);
      if (edit.op !== 'note') return;
      const [now] = await annotationsByIds(library(), [id]);
      const note = now?.annotation.notes.find(({ text }) => text === edit.text);
      if (note) own.current.set(id, written.add(note.stamp));
    },
    changeMany,
    tagsOf: (chosen) => run().tags(chosen.packed()),
    run: async ({ todo, back }, text) => {
      tell(text, await write(todo, back));
    },
    undo: async (back = steps.current.at(-1)) => {
      const index = back ? steps.current.indexOf(back) : -1;
      if (!back || index < 0) return;
      steps.current.splice(index, 1);
      await back().then(
        () => tell(t('libraryUndone')),
        (error: unknown) => {
          steps.current.splice(index, 0, back);
          tell(reasonOf(error));
        },
      );
    },
  };
}
