import { MAX_BYTES } from '../../utils/exchange/read-text';
import { ImportDialog } from './import-dialog';
import { useImport } from './use-import';

/** Import dialog, wired. */
export function LibraryImport({ onClose }: { onClose: () => void }) {
  const { state, file, columns, back, merge } = useImport();
  return (
    <ImportDialog
      step={state}
      limit={MAX_BYTES}
      onFile={file}
      onColumns={columns}
      onBack={back}
      onMerge={merge}
      onClose={onClose}
    />
  );
}
