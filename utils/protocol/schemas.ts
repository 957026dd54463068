/** One schema a message: what may come over each. Those that arrive in a page stand apart, so that it carries no others. */
import * as v from 'valibot';
import { tintSetsSchema } from '../highlights/tint-schema';
import { MAX_EARLIER_TINTS, MAX_EDITS, MAX_LEXICONS, MAX_PAGE_CHARS, MAX_SAMPLE_CHARS } from '../model/limits';
import { id } from '../model/page-schemas';
import { editSchema, language, metaSchema, offset, pageStateSchema } from '../model/schemas';
import { pagePayloads } from './page-payloads';

const span = v.object({ start: offset, end: offset });
const tabId = v.pipe(v.number(), v.integer());
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** One schema a message; `listen` applies it. */
export const payloads = {
  ...pagePayloads,
  gateVerdict: v.object({ article: v.boolean(), language }),
  openPage: v.object({ meta: metaSchema }),
  readPage: v.object({ articleId: id }),
  edit: v.object({
    articleId: id,
    meta: metaSchema,
    edits: v.pipe(v.array(editSchema), v.minLength(1), v.maxLength(MAX_EDITS)),
  }),
  pageFound: v.object({ count: offset }),
  needLexicon: v.object({
    sample: v.pipe(v.string(), v.maxLength(MAX_SAMPLE_CHARS)),
    language,
    here: v.pipe(v.array(language), v.maxLength(MAX_LEXICONS)),
  }),
  needMargin: v.object({}),
  needAnchoring: v.object({}),
  needSigns: v.object({}),
  tintPage: v.object({
    tints: tintSetsSchema,
    earlier: v.pipe(v.array(tintSetsSchema), v.maxLength(MAX_EARLIER_TINTS)),
  }),
  recognise: v.object({
    articleId: id,
    meta: metaSchema,
    text: v.pipe(v.string(), v.maxLength(MAX_PAGE_CHARS)),
    marks: v.array(span),
  }),
  pageState: pageStateSchema,
  startHere: v.object({ tabId }),
  pauseSite: v.object({ host, paused: v.boolean() }),
  isPaused: v.object({ host }),
  quietSite: v.object({ host, quiet: v.boolean() }),
  offerFor: v.object({ articleId: id, met: v.array(id) }),
  answerOffer: v.object({ tabId, articleId: id, meta: metaSchema, other: id, same: v.boolean() }),
  libraryChanged: v.object({ articleIds: v.array(id) }),
  backupWritten: v.object({
    url: v.pipe(v.string(), v.startsWith('blob:')),
    name: v.pipe(v.string(), v.maxLength(100)),
  }),
  backupSaved: v.object({ id: offset, writes: offset }),
};

export type MessageName = keyof typeof payloads;
