/** Reads the JSON that Hypothesis exports (sidebar, "Export annotations") and its API returns (`rows`). */
import * as v from 'valibot';
import { knownSelectors } from './foreign-jsonld';
import { type Foreign, RecordRejected, sourceAddress, timeOf } from './record';

const rowSchema = v.looseObject({
  id: v.optional(v.string()),
  uri: v.string(),
  text: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  references: v.optional(v.array(v.string())),
  document: v.optional(v.looseObject({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
  target: v.optional(v.array(v.looseObject({ selector: v.optional(v.array(v.unknown())) }))),
});

const fileSchema = v.union([
  v.looseObject({ export_date: v.string(), annotations: v.array(v.unknown()) }),
  v.looseObject({ rows: v.array(v.unknown()), total: v.number() }),
]);

/** The rows of a Hypothesis file, or null where it is none. */
export function hypothesisRows(value: unknown): unknown[] | null {
  const parsed = v.safeParse(fileSchema, value);
  if (!parsed.success) return null;
  return 'rows' in parsed.output && Array.isArray(parsed.output.rows)
    ? parsed.output.rows
    : (parsed.output.annotations as unknown[]);
}

/**
 * One row in plain values.
 * @throws RecordRejected for replies, page notes and rows of another shape.
 */
export function readHypothesis(value: unknown): Foreign {
  const parsed = v.safeParse(rowSchema, value);
  if (!parsed.success) throw new RecordRejected('not-an-annotation', v.getDotPath(parsed.issues[0]) ?? undefined);
  const row = parsed.output;
  if (row.references?.length) throw new RecordRejected('reply', 'references');
  const selectors = knownSelectors(row.target?.[0]?.selector ?? []);
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (!quote) throw new RecordRejected('no-words', 'target');
  const address = sourceAddress(row.uri);
  if (!address) throw new RecordRejected('no-source', 'uri');
  const title = row.document?.title;
  const created = timeOf(row.created);
  return {
    origin: `hypothesis:${row.id ?? `${address}\n${quote.exact}\n${quote.prefix ?? ''}`}`,
    named: row.id !== undefined,
    kind: 'highlight',
    words: quote.exact,
    selectors,
    speaker: null,
    note: row.text ?? '',
    tags: row.tags ?? [],
    created,
    modified: Math.max(created, timeOf(row.updated)),
    source: {
      address,
      title: (Array.isArray(title) ? title[0] : title) ?? '',
      outlet: '',
      authors: [],
      publishedAt: null,
    },
  };
}
