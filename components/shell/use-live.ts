/** Preact hooks for what changes outside the page: the library, the settings. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../../utils/settings';

/**
 * The result of a Dexie query, again after each write that touches it. `undefined` until the first answer; the last
 * answer stays while a query with other `inputs` is on its way.
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (found) => setValue(() => found),
      error: (error: unknown) => console.error(error),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return value;
}

/** The settings, kept up to date; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
