/** Arranges what was found on a page for the popup's and side panel's list. Pure. */
import type { PageItem } from '../../utils/model';
import { noteText } from '../../utils/model/edits';
import { searchForm } from '../../utils/text/normal';

export type ListOrder = 'text' | 'speaker';

export interface ListWish {
  query: string;
  by: ListOrder;
  /** Only quotations met before on other pages. */
  metOnly: boolean;
}

/** `name` is null for quotations without a named speaker, for the reader's own highlights, and for the text order's one. */
export interface ListGroup {
  kind: PageItem['kind'];
  name: string | null;
  items: PageItem[];
}

export interface PageList {
  groups: ListGroup[];
  gone: PageItem[];
  dismissed: PageItem[];
  /** How many entries of `groups` there are. */
  shown: number;
}

export interface PageCounts {
  quotations: number;
  speakers: number;
  highlights: number;
  met: number;
}

/** Whether every word of the (folded) query begins somewhere in the entry's words, speaker, note or tags. */
function matches(item: PageItem, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { name, mention, description } = item.speaker;
  const { tags, notes } = item.annotation ?? { tags: [], notes: [] };
  const hay = searchForm([item.text, name, mention, description, noteText({ notes }), ...tags].join(' '));
  return words.every((word) => hay.includes(word));
}

function isDismissed(item: PageItem): boolean {
  return item.annotation?.dismissed ?? false;
}

/**
 * Splits and filters the page's entries; groups by speaker stand in the order in which speakers first speak, then those
 * whom nobody names, then the reader's own highlights that have no speaker.
 */
export function arrange(items: readonly PageItem[], wish: ListWish): PageList {
  const words = searchForm(wish.query).split(' ').filter(Boolean);
  const wanted = items
    .filter((item) => matches(item, words) && !(wish.metOnly && item.known.length === 0))
    .sort((a, b) => a.order - b.order);
  const present = wanted.filter((item) => item.orphan === null && !isDismissed(item));
  const groups: ListGroup[] = [];
  if (wish.by === 'text') {
    if (present.length > 0) groups.push({ kind: 'quote', name: null, items: present });
  } else {
    const byName = new Map<string | null, PageItem[]>();
    for (const item of present) {
      const members = byName.get(item.speaker.name);
      if (members) members.push(item);
      else byName.set(item.speaker.name, [item]);
    }
    const nobody = byName.get(null);
    byName.delete(null);
    for (const [name, items] of byName) groups.push({ kind: 'quote', name, items });
    for (const kind of ['quote', 'highlight'] as const) {
      const items = nobody?.filter((item) => item.kind === kind) ?? [];
      if (items.length > 0) groups.push({ kind, name: null, items });
    }
  }
  return {
    groups,
    gone: wanted.filter((item) => item.orphan !== null && !isDismissed(item)),
    dismissed: wanted.filter(isDismissed),
    shown: present.length,
  };
}

/** What the header counts: entries on the page now, dismissed ones left out. */
export function counts(items: readonly PageItem[]): PageCounts {
  const present = items.filter((item) => item.orphan === null && !isDismissed(item));
  const quotations = present.filter((item) => item.kind === 'quote');
  const names = new Set(quotations.map((item) => item.speaker.name).filter((name) => name !== null));
  return {
    quotations: quotations.length,
    speakers: names.size,
    highlights: present.length - quotations.length,
    met: present.filter((item) => item.known.length > 0).length,
  };
}
