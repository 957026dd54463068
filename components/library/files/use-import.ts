/** An import from choosing a file to its end, for the library page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Columns } from '../../../utils/exchange/formats';
import type { Opened, Tried } from '../../../utils/exchange/import-job';
import type { Failure } from '../../../utils/exchange/import-protocol';
import { ImportFailed, ImportRun } from '../../../utils/exchange/import-run';
import { tellTabs } from '../write-edits';

export type ImportState =
  | { at: 'choose'; failure: Failure | null }
  | { at: 'working'; what: 'open' | 'try' | 'write'; name: string; share: number | null }
  | { at: 'columns'; name: string; table: Opened }
  | ({ at: 'tried'; name: string; kind: Opened['kind']; table: Opened } & Tried)
  | { at: 'done'; plan: Tried['plan']; changed: number; refused: number };

export interface ImportControl {
  state: ImportState;
  file: (file: File) => void;
  columns: (columns: Columns) => void;
  /** Ends what is being done, and starts over. */
  back: () => void;
  merge: () => void;
}

/** Imports of a dialog, step by step, in a thread of their own that ends where the dialog goes. Failures are a step, too. */
export function useImport(): ImportControl {
  const [state, setState] = useState<ImportState>({ at: 'choose', failure: null });
  const run = useRef<ImportRun | null>(null);

  const end = (): void => {
    run.current?.end();
    run.current = null;
  };
  useEffect(() => end, []);

  const fail = (error: unknown): void => {
    end();
    if (!(error instanceof ImportFailed)) console.error(error);
    const failure = error instanceof ImportFailed ? error.failure : { reason: 'failed' as const, line: null };
    setState({ at: 'choose', failure });
  };

  const work = (what: 'open' | 'try' | 'write', name: string): void =>
    setState({ at: 'working', what, name, share: null });

  const attempt = async (mine: ImportRun, name: string, table: Opened, columns: Columns | null): Promise<void> => {
    work('try', name);
    const tried = await mine.try(columns);
    if (run.current === mine) setState({ at: 'tried', name, kind: table.kind, table, ...tried });
  };

  const open = async (file: File): Promise<void> => {
    end();
    const mine = new ImportRun((share) =>
      setState((now) => (now.at === 'working' && run.current === mine ? { ...now, share } : now)),
    );
    run.current = mine;
    work('open', file.name);
    const table = await mine.open(file);
    if (run.current !== mine) return;
    if (table.kind === 'csv') setState({ at: 'columns', name: file.name, table });
    else await attempt(mine, file.name, table, null);
  };

  const merge = async (): Promise<void> => {
    const mine = run.current;
    if (state.at !== 'tried' || !mine) return;
    const { name, plan, problems } = state;
    work('write', name);
    const { changed, articleIds } = await mine.write();
    if (changed > 0) await tellTabs(articleIds);
    if (run.current === mine) setState({ at: 'done', plan, changed, refused: problems.length });
    end();
  };

  return {
    state,
    file: (file) => void open(file).catch(fail),
    columns: (columns) => {
      if (state.at === 'columns' && run.current) {
        void attempt(run.current, state.name, state.table, columns).catch(fail);
      }
    },
    back: () => {
      end();
      setState({ at: 'choose', failure: null });
    },
    merge: () => void merge().catch(fail),
  };
}
