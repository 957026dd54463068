/** The names under which ranges are painted. The page shares the registry, so all begin with `verbatim-`. */
import { COLOURS, type Colour } from '../model';

export type PaintName = 'verbatim-quote' | 'verbatim-focus' | `verbatim-note-${Colour}` | `verbatim-own-${Colour}`;

export const noteName = (colour: Colour): PaintName => `verbatim-note-${colour}`;
export const ownName = (colour: Colour): PaintName => `verbatim-own-${colour}`;

/** All names, the lowest priority first: where ranges overlap, the later name's tint lies on top. */
export const PAINT_NAMES: readonly PaintName[] = [
  'verbatim-quote',
  ...COLOURS.map(noteName),
  ...COLOURS.map(ownName),
  'verbatim-focus',
];
