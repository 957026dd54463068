/** Preact hook: the commands' keys. */
import { useEffect, useState } from 'preact/hooks';
import { readKeys } from './shortcuts';

type Keys = Awaited<ReturnType<typeof readKeys>>;

/** As `readKeys` has them; read again when the reader comes back from the browser's own page for keys. */
export function useKeys(): Keys {
  const [keys, setKeys] = useState<Keys>([]);
  useEffect(() => {
    const read = (): void => void readKeys().then(setKeys);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}
