/** A page's tints as numbers under known names: they cross to the background, and nothing else of theirs becomes CSS. */
import * as v from 'valibot';
import { MAX_TINT_SETS, PAINT_NAMES, type PaintName } from './names';

const channel = v.pipe(v.number(), v.minValue(0), v.maxValue(255));
const colour = v.object({ r: channel, g: channel, b: channel, a: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) });

const tintSchema = v.object({
  /** null: none keeps the text readable; the line alone tells. */
  background: v.nullable(colour),
  /** `text`: in the colour of the words themselves. null: no underline. */
  line: v.nullable(v.union([colour, v.literal('text')])),
});
export type Tint = v.InferOutput<typeof tintSchema>;

/** Marked as pure, so that no page carries it: it is looked at in the background alone. */
const entries = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ PAINT_NAMES.map((name) => [name, tintSchema]));

const tintsSchema = /* @__PURE__ */ v.object(entries as Record<PaintName, typeof tintSchema>);
export type Tints = v.InferOutput<typeof tintsSchema>;

/** A page's sets of tints: that of its common colours first. */
export const tintSetsSchema = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.array(tintsSchema),
  /* @__PURE__ */ v.minLength(1),
  /* @__PURE__ */ v.maxLength(MAX_TINT_SETS),
);
export type TintSets = v.InferOutput<typeof tintSetsSchema>;
