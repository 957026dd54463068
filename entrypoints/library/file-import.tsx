import { ImportDialog } from '../../components/library/import-dialog';
import { MAX_BYTES } from '../../utils/files/read-text';
import { useImport } from '../../utils/surface/use-import';

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
