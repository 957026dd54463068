/** The same search by MiniSearch, over the same library: the peer of our own index. */
import { Dexie, type Table } from 'dexie';
import MiniSearch from 'minisearch';
import { annotationsByIds, library } from '../../../utils/library';
import { toView } from '../../../utils/library/view';
import { tokens } from '../../../utils/text/words';

const CHUNK = 2000;
/** As ours: no slips in words that are shorter. */
const SHORTEST = 4;

interface Doc {
  id: string;
  words: string;
  note: string;
  speaker: string;
  title: string;
  outlet: string;
  tags: string;
}

/** Words cut as ours are, so that the two find the same. */
const options = {
  fields: ['words', 'note', 'speaker', 'title', 'outlet', 'tags'],
  tokenize: tokens,
  processTerm: (term: string) => term,
};

class MiniStore extends Dexie {
  declare kept: Table<{ key: 'index'; json: string }, string>;
  constructor() {
    super('bench-mini');
    this.version(1).stores({ kept: 'key' });
  }
}

let mini = new MiniSearch<Doc>(options);

/** Makes the index from the library and keeps it as JSON, as MiniSearch's documentation says. */
export async function miniBuild(): Promise<{ made: number; kept: number; bytes: number }> {
  const started = performance.now();
  mini = new MiniSearch<Doc>(options);
  const articles = new Map((await library().articles.toArray()).map((row) => [row.id, row.record]));
  for (let last = ''; ; ) {
    const rows = await library().annotations.where('id').above(last).limit(CHUNK).toArray();
    mini.addAll(
      rows.map(({ id, articleId, record }) => {
        const { exact, notes, speaker, tags } = toView(record);
        const { title = '', outlet = '' } = articles.get(articleId) ?? {};
        const note = notes.map(({ text }) => text).join(' ');
        return { id, words: exact, note, speaker: speaker.name ?? '', title, outlet, tags: tags.join(' ') };
      }),
    );
    if (rows.length < CHUNK) break;
    last = rows.at(-1)?.id ?? '';
  }
  const made = performance.now() - started;
  const json = JSON.stringify(mini);
  await new MiniStore().kept.put({ key: 'index', json });
  return { made, kept: performance.now() - started - made, bytes: json.length };
}

/** Opens the index that was kept. */
export async function miniOpen(): Promise<number> {
  const started = performance.now();
  const row = await new MiniStore().kept.get('index');
  mini = MiniSearch.loadJSON<Doc>(row?.json ?? '{}', options);
  return performance.now() - started;
}

/** From the key to the rows, as for ours: all words must fit, the last may be unfinished, one slip is forgiven. */
export async function miniQuery(text: string, shown: number): Promise<{ ms: number; total: number }> {
  const started = performance.now();
  const found = mini.search(text, {
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term: string) => (term.length >= SHORTEST ? 1 : false),
  });
  await annotationsByIds(
    library(),
    found.slice(0, shown).map(({ id }) => String(id)),
  );
  return { ms: performance.now() - started, total: found.length };
}
