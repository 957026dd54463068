import { MAX_FILE_BYTES } from '../../../utils/model/limits';
import { ImportDialog } from './import-dialog';
import { useImport } from './use-import';

/** Import dialog, wired. */
export function LibraryImport({ onClose }: { onClose: () => void }) {
  const { state, file, columns, back, merge } = useImport();
  return (
    <ImportDialog
      step={state}
      limit={MAX_FILE_BYTES}
      onFile={file}
      onColumns={columns}
      onBack={back}
      onMerge={merge}
      onClose={onClose}
    />
  );
}
