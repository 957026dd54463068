/** What the bench of backups runs in a page of the extension: fills the library, and tells what all its records are. */
import { commit, library, type Operation } from '../../../utils/library';
import { canonicalJson } from '../../../utils/library/canonical';
import type { Annotation } from '../../../utils/model';
import { sha256 } from '../../../utils/text/hash';
import { generate } from '../library-data';

const BATCH = 6_000;
/** One of so many is deleted, met again, or its speaker joined to another name. */
const SOME = 200;

async function seed(count: number): Promise<void> {
  let batch: Operation[] = [];
  let number = 0;
  for (const operation of generate(count)) {
    batch.push(operation);
    if ('annotation' in operation && ++number % SOME === 0) batch.push(...more(operation.annotation, number));
    if (batch.length < BATCH) continue;
    await commit(library(), batch);
    batch = [];
  }
  await commit(library(), batch);
}

/** What the generator itself does not make. */
function* more({ id, articleId, target, speaker }: Annotation, number: number) {
  yield {
    do: 'edit',
    articleId,
    edit: { op: 'note', id, text: `A note of its own, ${number}`, seen: [] },
  } satisfies Operation;
  yield {
    do: 'sighting',
    sighting: {
      annotationId: id,
      articleId: `${number}`.padStart(32, 'f'),
      selectors: target.selectors,
      exact: target.exact,
      difference: 'identical',
      seenAt: target.capturedAt,
    },
  } satisfies Operation;
  if (speaker.value.name) {
    yield { do: 'alias', name: speaker.value.name, other: `Another ${number}`, on: true } satisfies Operation;
  }
  if (number % (2 * SOME) === 0) {
    yield { do: 'edit', articleId, edit: { op: 'delete', id, deleted: true, seen: [] } } satisfies Operation;
  }
}

/** Of each table: how many records, and one hash over all their fields in the order of their ids. */
async function fingerprint(): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  const { annotations, articles, sightings, people } = library();
  for (const table of [annotations, articles, sightings, people]) {
    let hash = '';
    let count = 0;
    for (let offset = 0; ; offset += BATCH) {
      const rows: { record: object }[] = await table.orderBy('id').offset(offset).limit(BATCH).toArray();
      if (rows.length === 0) break;
      count += rows.length;
      hash = await sha256(hash + rows.map(({ record }) => canonicalJson(record)).join('\n'));
    }
    made[table.name] = `${count} records, ${hash.slice(0, 16)}`;
  }
  return made;
}

Object.assign(globalThis, { bench: { seed, fingerprint } });
