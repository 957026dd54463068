import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../../shell/use-live';
import { findTags } from '../library-search';
import type { Choice } from '../list/selection';
import type { LibraryEdits } from '../use-library';
import { type TagCount, wishEdits } from './bulk';
import { BulkDialog } from './bulk-dialog';

interface Props {
  chosen: Choice;
  edits: LibraryEdits;
  onClose: () => void;
}

/** Change of many, wired. */
export function BulkEdit({ chosen, edits, onClose }: Props) {
  const [tags, setTags] = useState<readonly TagCount[]>([]);
  const known = useLive(findTags, []) ?? [];
  useEffect(() => {
    let wanted = true;
    edits.tagsOf(chosen).then((found) => wanted && setTags(found), console.warn);
    return () => {
      wanted = false;
    };
  }, [chosen]);
  return (
    <BulkDialog
      count={chosen.size}
      tags={tags}
      known={known.map(({ tag }) => tag)}
      onChange={(wish) => {
        void edits.changeMany(chosen, wishEdits(wish));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
