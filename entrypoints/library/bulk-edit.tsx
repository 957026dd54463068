import { useState } from 'preact/hooks';
import { BulkDialog } from '../../components/library/bulk-dialog';
import { annotationsByIds, library } from '../../utils/library';
import { tagCounts, wishEdits } from '../../utils/surface/bulk';
import { findTags } from '../../utils/surface/library-search';
import { useLive } from '../../utils/surface/use-live';
import type { LibraryEdits } from './use-library';

interface Props {
  chosen: ReadonlySet<string>;
  editMany: LibraryEdits['editMany'];
  onClose: () => void;
}

/** Change of many, wired. */
export function BulkEdit({ chosen, editMany, onClose }: Props) {
  const [working, setWorking] = useState(false);
  const entries = useLive(() => annotationsByIds(library(), [...chosen]), [chosen]);
  const known = useLive(findTags, []) ?? [];
  if (!entries) return null;
  return (
    <BulkDialog
      count={entries.length}
      tags={tagCounts(entries)}
      known={known.map(({ tag }) => tag)}
      working={working}
      onChange={(wish) => {
        setWorking(true);
        editMany(entries, wishEdits(wish)).then(onClose, () => setWorking(false));
      }}
      onClose={onClose}
    />
  );
}
