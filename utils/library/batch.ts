/** One commit at work, inside its transaction: what it loaded, what it changed, and how that is written. */
import type { Annotation, Article, Colour, DeviceId, Person, Sighting } from '../model';
import { VerbatimError } from '../model/errors';
import { addressKey } from '../text/address';
import { searchForm } from '../text/normal';
import { articleOf, joinArticle } from './articles';
import { canonicalJson } from './canonical';
import { type ArticleRow, annotationRow, articleRow, type Library } from './db';
import { applyEdit, createAnnotation, forgetWords } from './edits';
import { inPlace } from './import-guard';
import { countOfArticle } from './indexes';
import { KNOWN, later, mergeAnnotations, mergeArticles, mergePeople, mergeSightings, restamp } from './merge';
import type { Committed, Operation, Prepared } from './operations';
import { RecordSet } from './record-set';
import { isForeign, renewed } from './shared-device';
import { sameSite } from './site';
import { Clock, newDeviceId, ZERO } from './stamp';
import { isShown } from './view';

/** Rows read or written at a time: between two of them progress is told and a stop is heard. */
const ROWS_AT_ONCE = 1000;
/** The share of the work that reading is. */
const READING_SHARE = 0.3;

/** Told after each stretch of work what share is done, 0 to 1; stops everything by throwing. */
export type Step = (share: number) => void;

/** Does something to a list in stretches, and tells where in the work between the shares `from` and `to` it is. */
async function inChunks<T, R>(
  all: readonly T[],
  work: (some: T[]) => Promise<R[]>,
  step: Step,
  [from, to]: readonly [number, number],
): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += ROWS_AT_ONCE) {
    step(from + ((to - from) * at) / all.length);
    for (const one of await work(all.slice(at, at + ROWS_AT_ONCE))) done.push(one);
  }
  return done;
}

interface Keys {
  annotations: Set<string>;
  articles: Set<string>;
  sightings: Set<string>;
  people: Set<string>;
}

/** The ids of all records that the operations may read or write. */
function keysOf(prepared: Prepared[]): Keys {
  const keys: Keys = { annotations: new Set(), articles: new Set(), sightings: new Set(), people: new Set() };
  for (const { operation, hashes } of prepared) {
    if (operation.do === 'edit') keys.annotations.add(operation.edit.id);
    else if (operation.do === 'forget') keys.annotations.add(operation.id);
    else if (operation.do === 'article') keys.articles.add(operation.id);
    else if (operation.do === 'join') keys.articles.add(operation.articleId);
    else if (operation.do === 'sighting') for (const id of hashes) keys.sightings.add(id);
    else if (operation.do === 'alias') for (const id of hashes) keys.people.add(id);
    else if ('annotation' in operation) keys.annotations.add(operation.annotation.id);
    else if ('article' in operation) keys.articles.add(operation.article.id);
    else if ('sighting' in operation) keys.sightings.add(operation.sighting.id);
    else keys.people.add(operation.person.id);
  }
  return keys;
}

/** The records that a list of operations names, as they were and as they become; made by `load`, ended by `write`. */
export class Batch {
  readonly #library: Library;
  readonly #clock: Clock;
  /** What is made here is made in it. */
  readonly #colour: Colour;
  #seq: number;
  readonly #named: Set<string>;
  /** Ids that this device has no longer, and another machine may have. */
  readonly #shared: ReadonlySet<DeviceId>;
  readonly #annotations: RecordSet<Annotation>;
  readonly #articles: RecordSet<Article>;
  readonly #sightings: RecordSet<Sighting>;
  readonly #people: RecordSet<Person>;
  readonly #addresses = new Map<string, string>();

  private constructor(
    library: Library,
    clock: Clock,
    colour: Colour,
    seq: number,
    named: Set<string>,
    shared: ReadonlySet<DeviceId>,
    records: [RecordSet<Annotation>, RecordSet<Article>, RecordSet<Sighting>, RecordSet<Person>],
  ) {
    this.#library = library;
    this.#clock = clock;
    this.#colour = colour;
    this.#seq = seq;
    this.#named = named;
    this.#shared = shared;
    [this.#annotations, this.#articles, this.#sightings, this.#people] = records;
  }

  /** Reads what the operations need. */
  static async load(
    library: Library,
    prepared: Prepared[],
    { now, colour }: { now: number; colour: Colour },
    step: Step,
  ): Promise<Batch> {
    const keys = keysOf(prepared);
    const [device, counters, annotations, articles, sightings, people] = await Promise.all([
      library.device.get('device'),
      library.counters.get('counters'),
      inChunks([...keys.annotations], (ids) => library.annotations.bulkGet(ids), step, [0, READING_SHARE]),
      library.articles.bulkGet([...keys.articles]),
      library.sightings.bulkGet([...keys.sightings]),
      library.people.bulkGet([...keys.people]),
    ]);
    const known = new RecordSet(annotations);
    let id = device?.id ?? newDeviceId();
    let shared = device?.shared ?? [];
    const own = new Set([id]);
    const isShared = prepared.some(
      ({ operation }) =>
        operation.do === 'merge' &&
        'annotation' in operation &&
        isForeign(operation.annotation, known.get(operation.annotation.id), own),
    );
    if (isShared) {
      shared = [...shared, id];
      id = newDeviceId();
    }
    if (!device || isShared) await library.device.put({ key: 'device', id, ...(shared.length > 0 ? { shared } : {}) });
    const clock = new Clock(id, counters?.stamp ?? ZERO, now);
    return new Batch(library, clock, colour, counters?.seq ?? 0, keys.annotations, new Set(shared), [
      known,
      new RecordSet(articles),
      new RecordSet(sightings),
      new RecordSet(people),
    ]);
  }

  /** Does one operation on what was loaded. `only`: articles that edits may touch. Throws `other-page`. */
  apply({ operation, hashes }: Prepared, only: ReadonlySet<string> | undefined): void {
    switch (operation.do) {
      case 'edit':
        this.#edit(operation, hashes[0] ?? '', only);
        break;
      case 'article':
        this.#article(operation);
        break;
      case 'join': {
        const article = this.#articles.get(operation.articleId);
        if (!article) throw new VerbatimError('other-page', 'No such article.');
        this.#articles.put(joinArticle(article, operation.other, operation.on, this.#clock));
        break;
      }
      case 'sighting':
        this.#sighting(operation.sighting, hashes[0] ?? '');
        break;
      case 'alias':
        this.#alias(operation, hashes[0] ?? '', hashes[1] ?? '');
        break;
      case 'forget': {
        const record = this.#annotations.get(operation.id);
        if (record) this.#annotations.put(forgetWords(record, this.#clock, operation.byHand));
        break;
      }
      case 'merge':
        this.#merge(operation, hashes[0]);
    }
  }

  #edit({ edit, articleId }: Extract<Operation, { do: 'edit' }>, sha256: string, only?: ReadonlySet<string>): void {
    const record = this.#annotations.get(edit.id);
    if (only && !only.has(record?.articleId ?? articleId))
      throw new VerbatimError('other-page', 'This belongs to another page.');
    if (record) this.#annotations.put(applyEdit(record, edit, sha256, this.#clock));
    else if (edit.op === 'create')
      this.#annotations.put(createAnnotation(edit, articleId, sha256, this.#colour, this.#clock));
    else throw new VerbatimError('other-page', 'No such annotation.');
  }

  #article({ id, meta, address }: Extract<Operation, { do: 'article' }>): void {
    const article = articleOf(this.#articles.get(id), id, meta, address, this.#clock);
    this.#articles.put(article);
    this.#addAddresses(article);
  }

  /** By these addresses a page finds the article, so none of another site is among them. */
  #addAddresses(article: Article): void {
    for (const url of [article.url, ...article.urls]) {
      const key = sameSite(url, article.url) ? addressKey(url) : null;
      if (key) this.#addresses.set(key, article.id);
    }
  }

  #sighting(sighting: Extract<Operation, { do: 'sighting' }>['sighting'], id: string): void {
    const mine = this.#sightings.get(id);
    const stamp = this.#clock.next(mine?.stamp);
    const { selectors, exact, difference } = sighting;
    // Met again in the same words: the first time stands.
    if (mine && canonicalJson([mine.exact, mine.difference]) === canonicalJson([exact, difference])) return;
    const changed = { ...sighting, selectors, id };
    this.#sightings.put(mine ? restamp({ ...mine, ...changed }, stamp, KNOWN.sighting) : { ...changed, stamp });
  }

  #alias({ name, other, on }: Extract<Operation, { do: 'alias' }>, id: string, otherId: string): void {
    const ensure = (personId: string, personName: string): Person => {
      const person = this.#people.get(personId);
      if (person) return person;
      const created = { id: personId, names: [personName], sameAs: {}, stamp: this.#clock.next() };
      this.#people.put(created);
      return created;
    };
    ensure(otherId, other);
    const person = ensure(id, name);
    if ((person.sameAs[otherId]?.value ?? false) === on) return;
    const stamp = this.#clock.next(later(person, person.sameAs[otherId] ?? person).stamp);
    const sameAs = { ...person.sameAs, [otherId]: { value: on, stamp } };
    this.#people.put(restamp({ ...person, sameAs }, stamp, KNOWN.person));
  }

  #merge(operation: Extract<Operation, { do: 'merge' }>, provenId: string | undefined): void {
    if ('annotation' in operation) {
      const mine = this.#annotations.get(operation.annotation.id);
      const placed = inPlace(operation.annotation, mine);
      // Files from before colours were kept say none.
      const record = { ...placed, defaultColour: placed.defaultColour ?? mine?.defaultColour ?? this.#colour };
      this.#clock.witness(record.stamp);
      if (mine && this.#shared.size > 0) this.#annotations.put(renewed(mine, record, this.#shared, this.#clock));
      this.#annotations.merge(record, mergeAnnotations);
    } else if ('article' in operation) {
      this.#clock.witness(operation.article.stamp);
      this.#articles.merge(operation.article, mergeArticles);
      if (operation.article.id === provenId) this.#addAddresses(operation.article);
    } else if ('sighting' in operation) {
      this.#clock.witness(operation.sighting.stamp);
      this.#sightings.merge(operation.sighting, mergeSightings);
    } else {
      this.#clock.witness(operation.person.stamp);
      this.#people.merge(operation.person, mergePeople);
    }
  }

  /** Writes what changed, with the indexes' fields, the count of writes and the clock. */
  async write(step: Step): Promise<Committed> {
    const library = this.#library;
    const annotations = this.#annotations.changed;
    const sightings = this.#sightings.changed;
    const people = this.#people.changed;
    const touched = new Set([...annotations, ...sightings].map((record) => record.articleId));
    for (const article of this.#articles.changed) touched.add(article.id);

    const put = async (some: Annotation[]): Promise<never[]> => {
      await library.annotations.bulkPut(some.map((record) => annotationRow(record, ++this.#seq)));
      return [];
    };
    await Promise.all([
      inChunks(annotations, put, step, [READING_SHARE, 0.8]),
      library.sightings.bulkPut(
        sightings.map((record) => {
          const { id, annotationId, articleId } = record;
          return { id, annotationId, articleId, seq: ++this.#seq, record };
        }),
      ),
      library.people.bulkPut(
        people.map((record) => ({ id: record.id, names: record.names.map(searchForm), seq: ++this.#seq, record })),
      ),
      library.addresses.bulkPut([...this.#addresses].map(([address, articleId]) => ({ address, articleId }))),
    ]);
    await this.#writeArticles(annotations, step);
    step(1);
    await library.counters.put({ key: 'counters', stamp: this.#clock.last, seq: this.#seq });

    const named = [...this.#named].flatMap((id) => this.#annotations.get(id) ?? []);
    const changed = annotations.length + sightings.length + people.length + this.#articles.changed.length;
    return { annotations: named, articleIds: [...touched], changed };
  }

  /** Articles whose record changed, and those whose count of shown annotations may have: no others are written. */
  async #writeArticles(changed: readonly Annotation[], step: Step): Promise<void> {
    const { articles } = this.#library;
    const said = new Set(this.#articles.changed.map((article) => article.id));
    const wanted = new Set(said);
    for (const record of changed) {
      const before = this.#annotations.before(record.id);
      const counts = !before || isShown(before) !== isShown(record) || before.createdAt !== record.createdAt;
      if (counts) wanted.add(record.articleId);
    }
    const written = async (id: string, row: ArticleRow | undefined): Promise<ArticleRow[]> => {
      const record = this.#articles.get(id) ?? row?.record;
      if (!record) return [];
      const { count, newestAt } = await countOfArticle(this.#library, id);
      // The count of writes is for what records say; how many annotations there are is told by theirs.
      const seq = row && !said.has(id) ? row.seq : ++this.#seq;
      // 0 is for an article of which nothing is shown: what a file brought without a date is there all the same.
      return [articleRow(record, seq, { shown: count, newestAt: newestAt === null ? 0 : Math.max(1, newestAt) })];
    };
    const put = async (ids: string[]): Promise<never[]> => {
      const rows = await articles.bulkGet(ids);
      await articles.bulkPut((await Promise.all(ids.map((id, index) => written(id, rows[index])))).flat());
      return [];
    };
    await inChunks([...wanted], put, step, [0.8, 1]);
  }
}
