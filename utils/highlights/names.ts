/** The names under which ranges are painted. The page shares the registry, so all begin with `verbatim-`. */
import { COLOURS, type Colour } from '../model';

export type PaintName = 'verbatim-quote' | 'verbatim-focus' | `verbatim-note-${Colour}` | `verbatim-own-${Colour}`;

export const noteName = (colour: Colour): PaintName => `verbatim-note-${colour}`;
export const ownName = (colour: Colour): PaintName => `verbatim-own-${colour}`;

/** So many sets of tints a page has at most: for its common colours, and for dark boxes, pale captions and the like. */
export const MAX_TINT_SETS = 4;
/** A name in one of the page's sets of tints; in the first one it is the name itself. */
export type PaintedName = PaintName | `${PaintName}-${number}`;

/** The name, in any set, as it is in this one. */
export function nameIn(set: number, name: PaintedName): PaintedName {
  const base = name.replace(/-\d$/, '') as PaintName;
  return set === 0 ? base : `${base}-${set}`;
}

/** All names, the lowest priority first: where ranges overlap, the later name's tint lies on top. */
export const PAINT_NAMES: readonly PaintName[] = [
  'verbatim-quote',
  ...COLOURS.map(noteName),
  ...COLOURS.map(ownName),
  'verbatim-focus',
];
