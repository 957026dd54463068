/** Reads W3C Web Annotations (JSON-LD) of other programs: one, a list, a page, or a collection. */
import * as v from 'valibot';
import type { Selector } from '../../model';
import { MAX_SHORT_CHARS } from '../../model/limits';
import { type Foreign, originOf, RecordRejected, sourceAddress, timeOf } from './record';

const one = <T>(value: T | T[] | undefined | null): T[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/* A list is an object too, so unions try the list first. */
const bodySchema = v.union([
  v.string(),
  v.looseObject({ value: v.optional(v.string()), purpose: v.optional(v.union([v.string(), v.array(v.string())])) }),
]);
const selectorSchema = v.looseObject({
  type: v.optional(v.string()),
  exact: v.optional(v.string()),
  prefix: v.nullish(v.string()),
  suffix: v.nullish(v.string()),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
  refinedBy: v.optional(v.unknown()),
});
const targetSchema = v.union([
  v.string(),
  v.looseObject({
    id: v.optional(v.string()),
    source: v.optional(v.union([v.string(), v.looseObject({ id: v.optional(v.string()) })])),
    selector: v.optional(v.union([v.array(v.unknown()), v.looseObject({})])),
  }),
]);
const annotationSchema = v.looseObject({
  id: v.optional(v.string()),
  type: v.union([v.string(), v.array(v.string())]),
  body: v.optional(v.union([v.array(bodySchema), bodySchema])),
  bodyValue: v.optional(v.string()),
  target: v.union([v.array(targetSchema), targetSchema]),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
});

type RawSelector = v.InferOutput<typeof selectorSchema>;

const MAX_CONTEXT = MAX_SHORT_CHARS;
const MAX_REFINEMENTS = 5;

/** A selector and those that refine it, as far as they have the shape of one. */
function refinements(selector: unknown): RawSelector[] {
  const found: RawSelector[] = [];
  let inner = selector;
  for (let depth = 0; depth <= MAX_REFINEMENTS; depth++) {
    const parsed = v.safeParse(selectorSchema, inner);
    if (!parsed.success) break;
    found.push(parsed.output);
    inner = parsed.output.refinedBy;
  }
  return found;
}

/** The selectors we know, out of those of a file; what is none is passed over. */
export function knownSelectors(raw: unknown[]): Selector[] {
  return raw.flatMap(refinements).flatMap((selector): Selector[] => {
    if (selector.type === 'TextQuoteSelector' && selector.exact?.trim()) {
      const { exact, prefix, suffix } = selector;
      return [
        {
          type: 'TextQuoteSelector',
          exact,
          ...(prefix ? { prefix: prefix.slice(-MAX_CONTEXT) } : {}),
          ...(suffix ? { suffix: suffix.slice(0, MAX_CONTEXT) } : {}),
        },
      ];
    }
    const { type, start, end } = selector;
    const isPosition = type === 'TextPositionSelector' && Number.isSafeInteger(start) && Number.isSafeInteger(end);
    return isPosition && start !== undefined && end !== undefined && start >= 0 && end > start
      ? [{ type, start, end } as Selector]
      : [];
  });
}

/**
 * One annotation of a file in plain values.
 * @throws RecordRejected where it is none, or has no quoted words or no source.
 */
export function readWebAnnotation(value: unknown): Foreign {
  const parsed = v.safeParse(annotationSchema, value);
  if (!parsed.success) throw new RecordRejected('not-an-annotation', v.getDotPath(parsed.issues[0]) ?? undefined);
  const raw = parsed.output;
  if (!one(raw.type).some((type) => type === 'Annotation' || type === 'oa:Annotation')) {
    throw new RecordRejected('not-an-annotation', 'type');
  }
  const targets = one(raw.target);
  const target = targets.find((item) => typeof item === 'object' && item.selector) ?? targets[0];
  if (target === undefined || typeof target === 'string') throw new RecordRejected('no-words', 'target');
  const selectors = knownSelectors(one(target.selector));
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (!quote) throw new RecordRejected('no-words', 'target.selector');
  const source = typeof target.source === 'string' ? target.source : (target.source?.id ?? target.id ?? '');
  const address = sourceAddress(source);
  if (!address) throw new RecordRejected('no-source', 'target.source');
  const texts = one(raw.body).map((body) =>
    typeof body === 'string' ? { value: body, purpose: [] } : { value: body.value ?? '', purpose: one(body.purpose) },
  );
  const withPurpose = (...purposes: string[]): string[] =>
    texts.filter(({ purpose }) => purpose.some((p) => purposes.includes(p))).map((text) => text.value);
  const notes = [
    ...(raw.bodyValue ? [raw.bodyValue] : []),
    ...texts
      .filter(({ purpose }) =>
        purpose.every((p) => !['tagging', 'identifying', 'classifying', 'assessing'].includes(p)),
      )
      .map((text) => text.value),
  ];
  const created = timeOf(raw.created);
  return {
    ...originOf(raw.id, address, quote.exact, quote.prefix ?? ''),
    kind: 'highlight',
    words: quote.exact,
    selectors,
    speaker: withPurpose('identifying')[0]?.trim() || null,
    note: notes.filter((text) => text.trim()).join('\n\n'),
    tags: withPurpose('tagging', 'classifying'),
    created,
    modified: Math.max(created, timeOf(raw.modified)),
    source: { address, title: '', outlet: '', authors: [], publishedAt: null },
  };
}
