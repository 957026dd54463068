/** What the reader changes. */
import type { AnnotationKind, Colour, Speaker, Status } from './records';
import type { Selector } from './selectors';
import type { Stamp } from './stamps';

/** One change to one annotation. The background gives the stamps; `seen` are the stamps the writer had before them. */
export type Edit =
  | {
      op: 'create';
      id: string;
      kind: AnnotationKind;
      exact: string;
      selectors: Selector[];
      speaker: Speaker;
      capturedAt: number;
    }
  | { op: 'note'; id: string; text: string; seen: Stamp[] }
  | { op: 'tag'; id: string; tag: string; on: boolean }
  | { op: 'colour'; id: string; colour: Colour | null }
  | { op: 'status'; id: string; status: Status }
  | { op: 'speaker'; id: string; speaker: Speaker }
  | { op: 'dismiss'; id: string; dismissed: boolean }
  | { op: 'keep'; id: string; kept: boolean }
  | { op: 'delete'; id: string; deleted: boolean; seen: Stamp[] }
  | { op: 'attach'; id: string; exact: string; selectors: Selector[]; capturedAt: number }
  | { op: 'observe'; id: string; exact: string | null; seenAt: number };

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

type PlainItemEdit = DistributiveOmit<Exclude<Edit, { op: 'create' | 'attach' | 'observe' }>, 'id' | 'seen'>;

/**
 * An edit without the id: the page's reader knows it. `seen` names the note versions that the writer had on the screen;
 * left out, all that the page knows of. An editor that is being typed in while another tab writes must give it, or the
 * other's words would count as read and be replaced.
 */
export type ItemEdit = PlainItemEdit & { seen?: Stamp[] };
