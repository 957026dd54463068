/** What crosses the border between a page and the frame of the extension's own origin that draws signs on words met before. */
import * as v from 'valibot';
import { rect } from './frame';

const channel = v.pipe(v.number(), v.minValue(0), v.maxValue(255));
const colour = v.object({ r: channel, g: channel, b: channel });

/** From the page to the frame: a line under each of these; the current item's is another one. */
export const toSigns = v.object({
  say: v.literal('signs'),
  lines: v.array(v.object({ ...rect.entries, current: v.boolean() })),
  colours: v.object({ met: colour, current: colour }),
});
export type ToSigns = v.InferOutput<typeof toSigns>;

/** From the frame to the page. */
export const fromSigns = v.object({ do: v.literal('ready') });
export type FromSigns = v.InferOutput<typeof fromSigns>;
