/**
 * What crosses the border between a page's half of the margin and the frame of the extension's own origin that draws it:
 * views go in, gestures come out. Both ends check what arrives. The frame asks nobody else for anything.
 */
import * as v from 'valibot';
import { itemEditSchema, key, stamps } from '../model/page-schemas';
import { metaSchema, pageItemSchema } from '../model/schemas';

/** CSS pixels of the frame: its corner is that of the document, or of the window. */
const px = v.pipe(v.number(), v.finite());
export const rect = v.object({ left: px, top: px, width: px, height: px });
export type Rect = v.InferOutput<typeof rect>;

/** What has the focus next; a new `tick` asks again. `cover`: the folded card; `count`: the button that opens the list. */
const focus = v.object({
  part: v.picklist(['card', 'note', 'cover', 'end', 'list', 'count']),
  key: v.nullable(key),
  tick: px,
});
export type FrameFocus = v.InferOutput<typeof focus>;

const column = v.object({ left: px, width: px, taken: v.array(v.object({ top: px, bottom: px })) });

/** Where things stand in the page's document; null in the frame that covers the window. */
const geometry = v.object({
  /** First and last line of the items that stand somewhere. */
  lines: v.record(key, v.object({ first: rect, last: rect })),
  /** Room for cards beside the article, the better side first, and what the page itself has there. */
  columns: v.array(column),
  /** The part of the document that is in sight. */
  window: rect,
  height: px,
  /** The page runs from right to left. */
  rtl: v.boolean(),
});
export type Geometry = v.InferOutput<typeof geometry>;

/** The ends of a highlight that can be moved, and while they are moved the words between them. */
const ends = v.object({
  start: rect,
  end: rect,
  /** In which direction the words run at either end. */
  rtl: v.object({ start: v.boolean(), end: v.boolean() }),
  moved: v.nullable(v.object({ words: v.string(), rects: v.array(rect) })),
});
export type Ends = v.InferOutput<typeof ends>;
export type End = v.InferOutput<typeof end>;

/** All that a frame shows. */
const viewSchema = v.object({
  /** What the page says of itself. */
  meta: metaSchema,
  names: v.array(v.string()),
  /** One card each, in page order. */
  items: v.array(pageItemSchema),
  open: v.nullable(key),
  /** The open card was opened from the page: over its ends Tab leads back there. */
  fromPage: v.boolean(),
  /** Words typed into the open item's note that are not on the disk yet. */
  draft: v.nullable(v.string()),
  focus: v.nullable(focus),
  at: v.nullable(geometry),
  button: v.nullable(v.object({ left: px, top: px, label: v.string() })),
  ends: v.nullable(ends),
  /** The panel at the window's side or foot: all cards, or the open one alone. */
  sheet: v.nullable(v.picklist(['list', 'card'])),
  /** How many cards the list has; 0: no button for it. */
  count: px,
  notice: v.nullable(v.object({ id: px, text: v.string(), ms: v.nullable(px), action: v.nullable(v.string()) })),
});
export type View = v.InferOutput<typeof viewSchema>;

/** From the page to the frame. */
export const toFrame = v.variant('say', [
  v.object({ say: v.literal('view'), view: viewSchema }),
  /** The answer to an `edit`: null where it is on the disk, else the error's code, '' for a machine's. */
  v.object({ say: v.literal('edited'), ticket: px, failure: v.nullable(v.string()) }),
]);
export type ToFrame = v.InferOutput<typeof toFrame>;

/** A box of ours with what is drawn around it; outside all of them the pointer is the page's. */
const area = v.object({ ...rect.entries, key: v.nullable(key), around: px });
export type Area = v.InferOutput<typeof area>;

const end = v.picklist(['start', 'end']);

/** From the frame to the page. */
export const fromFrame = v.variant('do', [
  v.object({ do: v.literal('ready') }),
  v.object({ do: v.literal('areas'), areas: v.array(area) }),
  v.object({ do: v.literal('open'), key }),
  v.object({ do: v.literal('close') }),
  v.object({ do: v.literal('hover'), key: v.nullable(key) }),
  /** Every key that is typed into a note: what the frame has not saved when it goes, the page saves. */
  v.object({ do: v.literal('draft'), key, text: v.string(), seen: stamps }),
  v.object({ do: v.literal('edit'), key, edit: itemEditSchema, ticket: px }),
  v.object({ do: v.literal('copied'), what: v.picklist(['words', 'link']), done: v.boolean() }),
  v.object({ do: v.literal('attach'), key }),
  v.object({ do: v.literal('list'), open: v.boolean() }),
  v.object({ do: v.literal('highlight') }),
  v.object({ do: v.literal('act-on-notice'), id: px }),
  v.object({ do: v.literal('close-notice'), id: px }),
  v.object({ do: v.literal('undo') }),
  v.object({ do: v.literal('escape') }),
  /** A press beside the cards. */
  v.object({ do: v.literal('away') }),
  /** The focus goes over an end of the card, or what had it is gone. */
  v.object({ do: v.literal('leave') }),
  /** The window of the frame lost the focus from a note that was being typed. */
  v.object({ do: v.literal('blurred') }),
  v.object({ do: v.literal('take-end') }),
  v.object({ do: v.literal('drag-end'), end, x: px, y: px }),
  v.object({ do: v.literal('step-end'), end, direction: v.picklist([1, -1]), unit: v.picklist(['word', 'character']) }),
  v.object({ do: v.literal('drop-end') }),
]);
export type Gesture = v.InferOutput<typeof fromFrame>;

/** The first message into a frame carries its line; the frame takes the one that names the number in its own address. */
export const lineOffer = v.object({ nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) });
