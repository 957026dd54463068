import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t, tCount } from '../../utils/i18n';
import type { Entry, Operation } from '../../utils/library';
import type { ItemEdit } from '../../utils/model';
import type { Plan } from '../../utils/surface/aliases';
import { bulkPlan } from '../../utils/surface/bulk';
import { asOperations, entryEdit, inverse, writeOperations } from '../../utils/surface/library-edits';
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
  tell: (text: string) => void;
  /** Rejects with a sentence, which is told as well unless it is a note's. */
  edit: (entry: Entry, edit: ItemEdit) => Promise<void>;
  remove: (entries: Entry[]) => Promise<void>;
  /** The same edits on many, in one step. */
  editMany: (entries: Entry[], edits: ItemEdit[]) => Promise<void>;
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
  const steps = useRef<Operation[][]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = (text: string, undo: boolean): void => {
    clearTimeout(timer.current);
    setNews({ text, undo });
    timer.current = setTimeout(() => setNews(null), UNDO_FOR);
  };
  const tell = (text: string): void => show(text, false);

  const write = async (todo: Operation[], back: Operation[]): Promise<void> => {
    try {
      await writeOperations(todo);
      if (back.length > 0) steps.current = [...steps.current.slice(1 - STEPS), back];
    } catch (error) {
      tell(error instanceof Error ? error.message : t('libraryNotSaved'));
      throw error;
    }
  };

  return {
    news,
    tell,
    edit: async (entry, edit) => {
      const made = entryEdit(entry, edit);
      const back = inverse(entry, made);
      await write(asOperations([made]), back ? asOperations([back]) : []);
      if (edit.op === 'delete' && edit.deleted) show(t('libraryDeletedOne'), true);
      if (edit.op === 'dismiss' && edit.dismissed) show(t('toastDismissed'), true);
    },
    remove: async (entries) => {
      const { todo, back } = bulkPlan(entries, [{ op: 'delete', deleted: true }]);
      await write(todo, back);
      show(entries.length === 1 ? t('libraryDeletedOne') : t('libraryDeleted', entries.length), true);
    },
    editMany: async (entries, edits) => {
      const { todo, back } = bulkPlan(entries, edits);
      await write(todo, back);
      show(tCount('bulkDoneOne', 'bulkDone', entries.length), true);
    },
    run: async ({ todo, back }, text) => {
      await write(todo, back);
      show(text, true);
    },
    undo: async () => {
      const back = steps.current.pop();
      if (!back) return;
      await writeOperations(back).then(
        () => tell(t('libraryUndone')),
        (error: unknown) => {
          steps.current.push(back);
          tell(error instanceof Error ? error.message : t('libraryNotSaved'));
        },
      );
    },
  };
}
