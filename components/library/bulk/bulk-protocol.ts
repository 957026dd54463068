/** What the library page and the thread that changes many say to each other. */
import type { ItemEdit } from '../../../utils/model';
import type { TagCount } from './bulk';

/** Ids travel as bare bytes (`IdList`). */
export type ToBulk = { id: number } & (
  | { do: 'tags'; ids: Uint8Array<ArrayBuffer> }
  | { do: 'change'; ids: Uint8Array<ArrayBuffer>; edits: ItemEdit[] }
  /** Takes back what the step of this number did. */
  | { do: 'undo'; step: number }
  /** Ends what is being written; all of it is taken back. */
  | { do: 'stop' }
);

export interface BulkDone {
  /** What takes it back. */
  step: number;
  count: number;
  /** The articles that changed. */
  articleIds: string[];
}

export type FromBulk =
  | { tell: 'progress'; share: number }
  | { tell: 'tags'; id: number; tags: TagCount[] }
  | { tell: 'done'; id: number; done: BulkDone }
  | { tell: 'failed'; id: number; reason: 'full' | 'stopped' | 'failed' };
