import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t, tCount } from '../../utils/i18n';
import type { Entry, Operation } from '../../utils/library';
import type { ItemEdit } from '../../utils/model';
import type { Plan } from '../../utils/surface/aliases';
import type { TagCount } from '../../utils/surface/bulk';
import type { Choice } from '../../utils/surface/choice';
import { asOperations, entryEdit, inverse } from '../../utils/surface/library-edits';
import { reasonOf, useBulk, type Working } from '../../utils/surface/use-bulk';
import { tellTabs, writeOperations } from '../../utils/surface/write-edits';
import { type Change, fromAddress, type LibraryState, START, toAddress } from './state';

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

export interface News {
  text: string;
  undo: boolean;
}

export interface LibraryEdits {
  news: News | null;
  working: Working | null;
  tell: (text: string) => void;
  /** Rejects with a sentence, which is told as well unless it is a note's. */
  edit: (entry: Entry, edit: ItemEdit) => Promise<void>;
  /** The same edits on many, in one step and off the page's thread; what comes of it is told. */
  changeMany: (chosen: Choice, edits: ItemEdit[]) => Promise<void>;
  tagsOf: (chosen: Choice) => Promise<TagCount[]>;
  /** Anything else that can be taken back; `text` says that it is done. */
  run: (plan: Plan, text: string) => Promise<void>;
  undo: () => Promise<void>;
}

const UNDO_FOR = 10_000;
/** How many steps Ctrl/Cmd+Z goes back. */
const STEPS = 100;

/** Edits with their way back: each step is what takes it back, all of it at once. */
export function useEdits(): LibraryEdits {
  const [news, setNews] = useState<News | null>(null);
  const steps = useRef<(() => Promise<void>)[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { working, run, watch } = useBulk();

  const show = (text: string, undo: boolean): void => {
    clearTimeout(timer.current);
    setNews({ text, undo });
    timer.current = setTimeout(() => setNews(null), UNDO_FOR);
  };
  const tell = (text: string): void => show(text, false);
  const remember = (back: () => Promise<void>): void => {
    steps.current = [...steps.current.slice(1 - STEPS), back];
  };

  const write = async (todo: Operation[], back: Operation[]): Promise<void> => {
    try {
      await writeOperations(todo);
      if (back.length > 0) remember(() => writeOperations(back));
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
      remember(async () => {
        const undone = await watch(t('bulkUndoing'), (bulk) => bulk.undo(step));
        await tellTabs(undone.articleIds);
      });
      show(tCount(gone ? 'libraryDeletedOne' : 'bulkDoneOne', gone ? 'libraryDeleted' : 'bulkDone', count), true);
    } catch (error) {
      tell(reasonOf(error));
    }
  };

  return {
    news,
    working,
    tell,
    edit: async (entry, edit) => {
      const made = entryEdit(entry, edit);
      const back = inverse(entry, made);
      await write(asOperations([made]), back ? asOperations([back]) : []);
      if (edit.op === 'delete' && edit.deleted) show(t('libraryDeletedOne'), true);
      if (edit.op === 'dismiss' && edit.dismissed) show(t('toastDismissed'), true);
    },
    changeMany,
    tagsOf: (chosen) => run().tags(chosen.packed()),
    run: async ({ todo, back }, text) => {
      await write(todo, back);
      show(text, true);
    },
    undo: async () => {
      const back = steps.current.pop();
      if (!back) return;
      await back().then(
        () => tell(t('libraryUndone')),
        (error: unknown) => {
          steps.current.push(back);
          tell(reasonOf(error));
        },
      );
    },
  };
}
