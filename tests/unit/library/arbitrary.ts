/** Records at random, for property tests: few ids, few stamps, so that states collide. */
import fc from 'fast-check';
import {
  type Annotation,
  type Article,
  COLOURS,
  type Selector,
  STATUSES,
  type Stamp,
  type Stamped,
} from '../../../utils/model';

/** How many runs a property gets: 500 every day, more by the environment variable RUNS. */
export const RUNS = Number(process.env.RUNS ?? 500);

const devices = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];

const stamp: fc.Arbitrary<Stamp> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 1 }), fc.constantFrom(...devices))
  .map(([ms, counter, device]) => `${`${ms}`.padStart(9, '0')}-000${counter}-${device}`);

const seen = fc
  .dictionary(fc.constantFrom(...devices), stamp)
  .map((entries) =>
    Object.fromEntries(Object.entries(entries).map(([device, at]) => [device, at.slice(0, 15) + device])),
  );

const stamped = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Stamped<T>> => fc.record({ value, stamp });

const note = fc.record({ text: fc.constantFrom('', 'one', 'two', 'three'), stamp, seen });

const speaker = fc.record({
  name: fc.constantFrom(null, 'Ada', 'Ben'),
  mention: fc.constant(null),
  via: fc.constant(null),
  description: fc.constant(null),
  origin: fc.constantFrom('detected' as const, 'corrected' as const),
});

const target = fc.record({
  exact: fc.constantFrom('words', 'other words'),
  selectors: fc.constant<Selector[]>([]),
  sha256: fc.constant('0'.repeat(64)),
  capturedAt: fc.integer({ min: 1, max: 3 }),
  stamp,
});

const unknown = fc.dictionary(fc.constantFrom('mood', 'place', 'weight'), fc.oneof(fc.integer(), fc.string()), {
  maxKeys: 2,
});

const fieldStamps = fc.dictionary(fc.constantFrom('mood', 'place'), stamp, { maxKeys: 2 });

/** Annotations of one id, with fields that this version does not know. */
export const annotation: fc.Arbitrary<Annotation> = fc
  .tuple(
    fc.record(
      {
        id: fc.constant('00000000-0000-7000-8000-000000000001'),
        articleId: fc.constantFrom('a'.repeat(32), 'b'.repeat(32)),
        kind: fc.constantFrom('quote' as const, 'highlight' as const),
        target,
        speaker: stamped(speaker),
        notes: fc.array(note, { maxLength: 4 }),
        tags: fc.dictionary(fc.constantFrom('x', 'y', 'constructor', '__proto__'), stamped(fc.boolean())),
        colour: stamped(fc.constantFrom(null, ...COLOURS)),
        defaultColour: fc.constantFrom(...COLOURS),
        status: stamped(fc.constantFrom(...STATUSES)),
        dismissed: stamped(fc.boolean()),
        kept: stamped(fc.boolean()),
        observations: fc.array(
          fc.record({ exact: fc.constantFrom(null, 'later words'), seenAt: fc.integer({ min: 0, max: 2 }) }),
          { maxLength: 3 },
        ),
        deletion: fc.option(
          fc.record(
            { deleted: fc.boolean(), stamp, seen, at: fc.integer({ min: 1, max: 3 }), forgotten: fc.constant(true) },
            { requiredKeys: ['deleted', 'stamp', 'seen'] },
          ),
        ),
        createdAt: fc.integer({ min: 0, max: 3 }),
        stamp,
        fieldStamps,
      },
      {
        requiredKeys: [
          'id',
          'articleId',
          'kind',
          'target',
          'speaker',
          'notes',
          'tags',
          'colour',
          'status',
          'dismissed',
          'kept',
          'observations',
          'deletion',
          'createdAt',
          'stamp',
        ],
      },
    ),
    unknown,
  )
  .map(([record, more]) => ({ ...more, ...record }));

/** Articles of one id, with fields that this version does not know. */
export const article: fc.Arbitrary<Article> = fc
  .tuple(
    fc.record({
      id: fc.constant('a'.repeat(32)),
      url: fc.constant('https://news.test/a'),
      urls: fc.uniqueArray(fc.constantFrom('https://news.test/b', 'https://news.test/c')),
      sameAs: fc.dictionary(fc.constantFrom('b'.repeat(32), 'c'.repeat(32)), stamped(fc.boolean())),
      title: fc.constantFrom('', 'Title', 'Another title'),
      outlet: fc.constantFrom('', 'The Paper'),
      authors: fc.array(fc.constantFrom('Ann', 'Bob'), { maxLength: 2 }),
      publishedAt: fc.constantFrom(null, 1, 2),
      language: fc.constantFrom('', 'en'),
      createdAt: fc.integer({ min: 0, max: 3 }),
      stamp,
    }),
    unknown,
  )
  .map(([record, more]) => ({ ...more, ...record }));
