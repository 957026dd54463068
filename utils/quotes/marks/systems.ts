/**
 * The quotation marks of the world as data: which family a character belongs to and which way it usually looks.
 * A quotation opened by one family is closed by a mark of the same family, whatever its character: ”so” and "so” occur.
 */

/** What a mark does by its shape: opens, closes, or either. */
export const OPENS = 1;
export const CLOSES = 2;
export const EITHER = 3;

export type Family = 'double' | 'single' | 'guillemet' | 'guilsinglet' | 'corner' | 'whiteCorner';

export interface MarkShape {
  family: Family;
  side: number;
}

const SHAPES: readonly [string, Family, number][] = [
  ['"＂‟', 'double', EITHER],
  ['“„〝❝', 'double', OPENS],
  ['”〞〟❞', 'double', CLOSES],
  ['«', 'guillemet', OPENS],
  ['»', 'guillemet', CLOSES],
  ['‹', 'guilsinglet', OPENS],
  ['›', 'guilsinglet', CLOSES],
  ['「｢﹁', 'corner', OPENS],
  ['」｣﹂', 'corner', CLOSES],
  ['『﹃', 'whiteCorner', OPENS],
  ['』﹄', 'whiteCorner', CLOSES],
  ["'`´", 'single', EITHER],
  ['‘‚❛', 'single', OPENS],
  ['’‛❜', 'single', CLOSES],
];

const BY_CHARACTER = new Map<string, MarkShape>();
for (const [characters, family, side] of SHAPES) {
  for (const character of characters) BY_CHARACTER.set(character, { family, side });
}

/** All mark characters, for finding them in a text. */
export const MARK = new RegExp(`[${[...BY_CHARACTER.keys()].join('')}]`, 'g');

/** The shape of a mark character, or undefined where it is none. */
export function shapeOf(character: string): MarkShape | undefined {
  return BY_CHARACTER.get(character);
}

/** Low marks open for sure; what is elsewhere an opening mark (“ ‘) closes after them. */
export const LOW = new Set(['„', '‚', '〝']);
