import { useEffect, useState } from 'preact/hooks';
import { annotationsByIds, type LibraryEntry, library } from '../../utils/library';
import { dossierItem } from '../../utils/settings';
import { Dossier } from './dossier';

/** The quotations chosen in the library, to be printed. */
export function App() {
  const [entries, setEntries] = useState<LibraryEntry[] | null>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const ids = await dossierItem.getValue();
      setEntries((await annotationsByIds(library(), ids)).filter(({ annotation }) => !annotation.deleted));
    };
    read().catch((error: unknown) => console.error(error));
  }, []);
  return entries && <Dossier entries={entries} now={Date.now()} onPrint={() => window.print()} />;
}
