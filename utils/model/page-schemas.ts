/**
 * What a message that arrives in a page may hold, and the types of it; apart from the rest, so that no page carries more
 * than it needs.
 */
import * as v from 'valibot';
import { MAX_NOTE_CHARS, MAX_SHORT_CHARS } from './limits';
import { COLOURS, ORIGINS, STATUSES } from './values';

/**
 * A text. Half a character (a lone surrogate) becomes U+FFFD, one code unit for one: addresses, servers and files refuse it.
 */
export const text = v.pipe(
  v.string(),
  v.transform((value) => value.toWellFormed()),
);
/** An id of any record. */
export const id = v.pipe(v.string(), v.regex(/^[0-9a-f-]{16,40}$/));
/** A name, a title, words beside a quotation. */
export const short = v.pipe(text, v.maxLength(MAX_SHORT_CHARS));
/** Stamps that a writer names as read. */
export const stamps = v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(200));
/** Key of an item in a page's list. */
export const key = v.pipe(v.string(), v.maxLength(200));
/** A tag as it is kept. */
export const tag = v.pipe(text, v.trim(), v.minLength(1), v.maxLength(MAX_SHORT_CHARS));

/** Who spoke, as an edit or a page's list says it. */
export const speakerSchema = v.object({
  name: v.nullable(short),
  mention: v.nullable(short),
  via: v.nullable(short),
  description: v.nullable(short),
  origin: v.picklist(ORIGINS),
});
export type Speaker = v.InferOutput<typeof speakerSchema>;

/** The settings that the annotator needs; they reach it by message only. */
export const settingsEntries = {
  selectionButton: v.boolean(),
  /** Cards of annotated quotations stand in the margin where the window has room. */
  marginCards: v.boolean(),
  highlightFound: v.boolean(),
  recognition: v.boolean(),
};
const settingsSchema = v.object(settingsEntries);
export type PageSettings = v.InferOutput<typeof settingsSchema>;

/**
 * An edit without the id: the page's reader knows it. `seen` names the note versions that the writer had on the screen;
 * left out, all that the page knows of. An editor that is being typed in while another tab writes must give it, or the
 * other's words would count as read and be replaced.
 */
export const itemEditSchema = v.variant('op', [
  v.object({ op: v.literal('note'), text: v.pipe(text, v.maxLength(MAX_NOTE_CHARS)), seen: v.optional(stamps) }),
  v.object({ op: v.literal('tag'), tag, on: v.boolean() }),
  v.object({ op: v.literal('colour'), colour: v.nullable(v.picklist(COLOURS)) }),
  v.object({ op: v.literal('status'), status: v.picklist(STATUSES) }),
  v.object({ op: v.literal('speaker'), speaker: speakerSchema }),
  v.object({ op: v.literal('dismiss'), dismissed: v.boolean() }),
  v.object({ op: v.literal('keep'), kept: v.boolean() }),
  v.object({ op: v.literal('delete'), deleted: v.boolean(), seen: v.optional(stamps) }),
]);

export type ItemEdit = v.InferOutput<typeof itemEditSchema>;

/** What a surface asks of the page: the list's actions, by item key. */
export const actionSchema = v.variant('do', [
  v.object({ do: v.literal('jump'), key }),
  v.object({ do: v.literal('note'), key }),
  v.object({ do: v.literal('keep'), key, kept: v.boolean() }),
  v.object({ do: v.literal('dismiss'), key, dismissed: v.boolean() }),
  v.object({ do: v.literal('delete'), key }),
  v.object({ do: v.literal('attach'), key }),
  /** Answered when the edit is on disk: the side panel's own editor writes by it. */
  v.object({ do: v.literal('edit'), key, edit: itemEditSchema }),
  v.object({ do: v.literal('undo'), step: v.optional(v.number()) }),
  v.object({ do: v.literal('next') }),
  v.object({ do: v.literal('previous') }),
  v.object({ do: v.literal('note-current') }),
  v.object({ do: v.literal('highlight-selection') }),
]);
export type PageAction = v.InferOutput<typeof actionSchema>;
