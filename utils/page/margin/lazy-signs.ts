/**
 * Signs on words met before are drawn where no page can look, by a script of their own. It comes to every article where
 * such words are looked for, and does the same whether there are any: by its coming a page learns nothing.
 */
import type { PageWorld } from '../../protocol/page-world';
import type { Reader } from '../types';

/** Draws signs in the page, where and as long as such words are looked for, until `signal` aborts. */
export type StartSigns = (reader: Reader, signal: AbortSignal) => void;

/** For the signs' own script. */
export function provideSigns(start: StartSigns): void {
  (globalThis as PageWorld<unknown, unknown, StartSigns>).verbatimSigns = start;
}

/** `fetchScript` has the signs' script put into the page, once the list stands. */
export function lazySigns(reader: Reader, fetchScript: () => Promise<boolean>, signal: AbortSignal): void {
  let asked = false;
  const look = async (): Promise<void> => {
    if (asked || !reader.settings.recognition || reader.state.phase !== 'ready') return;
    asked = true;
    await fetchScript().catch(() => false);
    const start = (globalThis as PageWorld<unknown, unknown, StartSigns>).verbatimSigns;
    // The background may be just starting: the next change asks again.
    asked = typeof start === 'function';
    if (asked && !signal.aborted) start?.(reader, signal);
  };
  reader.on('change', () => void look(), signal);
}
