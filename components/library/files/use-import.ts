/** An import from choosing a file to its end, for the library page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Columns } from '../../../utils/exchange/formats';
import type { Opened, Tried, Written } from '../../../utils/exchange/import-job';
import type { ImportFunctions } from '../../../utils/exchange/import-worker';
import { codeOf } from '../../../utils/model/errors';
import { Thread } from '../../../utils/scheduling/threads';
import { defaultColour } from '../../../utils/settings';
import { tellTabs } from '../write-edits';

export type ImportState =
  /** `failure`: what was thrown where an import failed, else null. */
  | { at: 'choose'; failure: unknown }
  | { at: 'working'; what: 'open' | 'try' | 'write'; name: string; share: number | null }
  | { at: 'columns'; name: string; table: Opened }
  | ({ at: 'tried'; name: string; kind: Opened['kind']; table: Opened } & Tried)
  | ({ at: 'done'; plan: Tried['plan']; restored: number; refused: number } & Omit<Written, 'articleIds'>);

type ImportThread = Thread<ImportFunctions>;

function startThread(): ImportThread {
  return new Thread(
    new Worker(new URL('../../../utils/exchange/import-worker.ts', import.meta.url), {
      type: 'module',
      name: 'import',
    }),
  );
}

export interface ImportControl {
  state: ImportState;
  file: (file: File) => void;
  columns: (columns: Columns) => void;
  /** Ends what is being done, and starts over; of a merge, once what it has written is whole. */
  back: () => void;
  /** `restore`: what was deleted here comes back. */
  merge: (restore: boolean) => void;
}

function working(what: 'open' | 'try' | 'write', name: string): ImportState {
  return { at: 'working', what, name, share: null };
}

/** Imports of a dialog, step by step, in a thread of their own that ends where the dialog goes. Failures are a step, too. */
export function useImport(): ImportControl {
  const [state, setState] = useState<ImportState>({ at: 'choose', failure: null });
  const run = useRef<ImportThread | null>(null);

  const merging = useRef<AbortController | null>(null);

  const end = (): void => {
    run.current?.end();
    run.current = null;
    merging.current = null;
  };
  useEffect(() => end, []);

  const fail = (error: unknown): void => {
    end();
    const code = codeOf(error);
    if (code === null) console.error(error);
    setState({ at: 'choose', failure: code === 'stopped' ? null : error });
  };

  const onProgressOf =
    (mine: ImportThread) =>
    (share: number): void =>
      setState((now) => (now.at === 'working' && run.current === mine ? { ...now, share } : now));

  const attempt = async (mine: ImportThread, name: string, table: Opened, columns: Columns | null): Promise<void> => {
    setState(working('try', name));
    const tried = await mine.call('try', columns, { onProgress: onProgressOf(mine) });
    if (run.current === mine) setState({ at: 'tried', name, kind: table.kind, table, ...tried });
  };

  const open = async (file: File): Promise<void> => {
    end();
    const mine = startThread();
    run.current = mine;
    setState(working('open', file.name));
    const table = await mine.call('open', file);
    if (run.current !== mine) return;
    if (table.kind === 'csv') setState({ at: 'columns', name: file.name, table });
    else await attempt(mine, file.name, table, null);
  };

  const merge = async (restore: boolean): Promise<void> => {
    const mine = run.current;
    if (state.at !== 'tried' || !mine) return;
    const { name, plan, deleted, problems } = state;
    setState(working('write', name));
    const choices = { restore, defaultColour: await defaultColour() };
    merging.current = new AbortController();
    const { signal } = merging.current;
    const { articleIds, ...written } = await mine.call('write', choices, {
      signal,
      onProgress: onProgressOf(mine),
    });
    if (written.changed > 0) await tellTabs(articleIds);
    const restored = restore ? deleted : 0;
    if (run.current === mine) {
      setState({ at: 'done', plan, restored, refused: problems.length, ...written });
    }
    end();
  };

  return {
    state,
    file: (file) => void open(file).catch(fail),
    columns: (columns) => {
      if (state.at !== 'columns' || !run.current) return;
      void attempt(run.current, state.name, state.table, columns).catch(fail);
    },
    back: () => {
      if (merging.current) {
        merging.current.abort();
        return;
      }
      end();
      setState({ at: 'choose', failure: null });
    },
    merge: (restore) => void merge(restore).catch(fail),
  };
}
