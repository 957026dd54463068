/** The large segment on the disk: a copy that may be thrown away at any time, so in a database of its own. */
import { Dexie, type Table } from 'dexie';
import { LAYOUT, type Segment } from './segment';

interface StoredSegment {
  key: 'main';
  segment: Segment;
}

class SearchStore extends Dexie {
  declare segments: Table<StoredSegment, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ segments: 'key' });
  }
}

const NAME = 'verbatim-search';

/** The segment kept last; null where there is none of this layout. */
export async function loadSegment(name = NAME): Promise<Segment | null> {
  const store = new SearchStore(name);
  try {
    const row = await store.segments.get('main');
    return row?.segment.layout === LAYOUT ? row.segment : null;
  } finally {
    store.close();
  }
}

/** Keeps a segment. A disk that is full costs time at the next opening, nothing else. */
export async function saveSegment(segment: Segment, name = NAME): Promise<void> {
  const store = new SearchStore(name);
  try {
    await store.segments.put({ key: 'main', segment });
  } finally {
    store.close();
  }
}
