/** Rows of a long list, read as they come into sight. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Ids } from '../../../utils/library/search';
import { useLive } from '../../shell/use-live';

/** Rows that are remembered after they left the window. */
const MAX_REMEMBERED_ROWS = 2_000;

export interface Rows<T> {
  /** The row at an index; undefined until it is read. */
  at: (index: number) => T | undefined;
  onWindow: (window: { from: number; to: number }) => void;
}

/**
 * Keeps the rows in sight up to date. `load` is read anew after each write that touches it, and must give rows with the
 * id that `idOf` tells; `name` tells one kind of list from another.
 */
export function useWindow<T>(
  name: string,
  ids: Ids,
  load: (ids: string[]) => Promise<T[]>,
  idOf: (row: T) => string,
): Rows<T> {
  const [window, setWindow] = useState({ from: 0, to: 80 });
  const wanted = useMemo(() => ids.slice(window.from, window.to), [ids, window.from, window.to]);
  const known = useRef({ name, rows: new Map<string, T>() });
  if (known.current.name !== name || known.current.rows.size > MAX_REMEMBERED_ROWS)
    known.current = { name, rows: new Map() };
  const loaded = useLive(async () => ({ name, rows: await load(wanted) }), [name, wanted]);
  if (loaded?.name === name) for (const row of loaded.rows) known.current.rows.set(idOf(row), row);
  return {
    at: (index) => {
      const id = ids.at(index);
      return id === undefined ? undefined : known.current.rows.get(id);
    },
    onWindow: (next) => setWindow((now) => (now.from === next.from && now.to === next.to ? now : next)),
  };
}
