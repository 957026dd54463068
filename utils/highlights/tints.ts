/** Which tint each kind of highlight gets on a page, so that its text stays readable. Pure: no DOM. */
import { COLOURS, type Colour } from '../model';
import { BLACK, contrast, hex, luminance, over, type Rgba, WHITE } from './colour';
import { MAX_TINT_SETS, noteName, ownName, PAINT_NAMES } from './names';
import type { Tint, Tints } from './tint-schema';

/** Text as it stands on the page: its colour, and the opaque colour behind it. */
export interface Ground {
  text: Rgba;
  background: Rgba;
}

/** WCAG 2.2, 1.4.3 (AA) for text, and 1.4.11 for the lines. */
const READABLE = 4.5;
const VISIBLE = 3;
/** A tint fainter than this is not seen. */
const FAINTEST = 0.06;

interface Hue {
  tint: string;
  line: string;
}
const LIGHT: Record<Colour | 'found', Hue> & { focus: string } = {
  found: { tint: '#e8cf7a', line: '#8a6d00' },
  focus: '#1f5fbf',
  yellow: { tint: '#f6d03c', line: '#806400' },
  green: { tint: '#8fd184', line: '#2c6e36' },
  blue: { tint: '#94c1f5', line: '#1f5fa8' },
  pink: { tint: '#f59cbc', line: '#a3325f' },
  violet: { tint: '#c0a8f0', line: '#5f40ab' },
};
const DARK: typeof LIGHT = {
  found: { tint: '#9c8430', line: '#d9bd5a' },
  focus: '#8ab8ff',
  yellow: { tint: '#8a6d00', line: '#f2cf4a' },
  green: { tint: '#2f6b3a', line: '#8fd99b' },
  blue: { tint: '#2a5a94', line: '#93c3ff' },
  pink: { tint: '#8f3a5c', line: '#ff9fc4' },
  violet: { tint: '#5e4896', line: '#c9b3ff' },
};
/** How much of the hue is laid on, where the text allows it. */
const STRENGTH = { found: 0.34, note: 0.72, own: 0.6 };

/**
 * Tints for the grounds met in an article (the most frequent first). Every tint keeps each of the texts at
 * 4.5 : 1, or as readable as the page has it where that is less; the article's main text also where a passage of the
 * reader's own holds a found quotation. A tint too faint to see gives way to an underline.
 */
export function chooseTints(grounds: readonly Ground[]): Tints {
  const first = grounds[0];
  const hues = huesOn(grounds);
  const tint = (hue: Hue, strength: number, on: readonly Ground[]): Rgba | null => {
    const a = strongest(hex(hue.tint), strength, on);
    return a < FAINTEST ? null : hex(hue.tint, a);
  };
  const marked = (hue: Hue, strength: number, on: readonly Ground[]): Tint => {
    const background = tint(hue, strength, on);
    return { background, line: lineColour(hue.line, background, grounds) };
  };
  const found = tint(hues.found, STRENGTH.found, grounds);
  // The reader's own passages hold found quotations; a quotation with a note has no other tint under its own. For the
  // rarer texts there (a pale link, say) no colour would be left that is seen.
  const withFound = found && first ? [...grounds, tinted(first, found)] : grounds;
  const tints: Partial<Tints> = {
    'verbatim-quote': { background: found, line: found ? null : lineColour(hues.found.line, null, grounds) },
  };
  for (const colour of COLOURS) {
    tints[noteName(colour)] = marked(hues[colour], STRENGTH.note, grounds);
    tints[ownName(colour)] = marked(hues[colour], STRENGTH.own, withFound);
  }
  tints['verbatim-focus'] = { background: null, line: lineColour(hues.focus, null, withTints(grounds, tints)) };
  return tints as Tints;
}

/** So many grounds are weighed one by one; more a page has for harm or by a gradient. */
const MAX_WEIGHED = 8;
/** Grounds share their tints where that leaves at least so much of what each would have by itself. */
const LEAST_SHARE = 0.7;

/**
 * Sets of tints for the grounds of a page (the most frequent first): words that no tint suits, as a pale caption, take
 * none from the rest. `setOf`: which one a ground has.
 */
export function chooseTintSets(grounds: readonly Ground[]): { sets: Tints[]; setOf: (ground: Ground) => number } {
  const members: Ground[][] = [];
  const sets: Tints[] = [];
  const put = (at: number, some: readonly Ground[]): void => {
    members[at] = [...(members[at] ?? []), ...some];
    sets[at] = chooseTints(members[at]);
  };
  for (const ground of grounds.slice(0, MAX_WEIGHED)) {
    const alone = chooseTints([ground]);
    const at = sets.findIndex((set, i) => {
      const both = chooseTints([...(members[i] ?? []), ground]);
      return hasMostOf(both, set) && hasMostOf(both, alone);
    });
    put(at < 0 ? Math.min(sets.length, MAX_TINT_SETS - 1) : at, [ground]);
  }
  if (grounds.length > MAX_WEIGHED) put(Math.min(sets.length, MAX_TINT_SETS - 1), grounds.slice(MAX_WEIGHED));
  if (sets.length === 0) put(0, []);
  return {
    sets,
    setOf: (ground) =>
      Math.max(
        0,
        members.findIndex((some) => some.includes(ground)),
      ),
  };
}

/** Whether these tints are hardly fainter than those. */
function hasMostOf(tints: Tints, those: Tints): boolean {
  return PAINT_NAMES.every(
    (name) => (tints[name].background?.a ?? 0) >= LEAST_SHARE * (those[name].background?.a ?? 0),
  );
}

/** The lines of signs that are no highlights: for words met before, and for the current ones among them. */
export interface SignColours {
  met: Rgba;
  current: Rgba;
}

/** The same for signs, over words that stand on these grounds. */
export function chooseSigns(grounds: readonly Ground[]): SignColours {
  const hues = huesOn(grounds);
  const all = withTints(grounds, chooseTints(grounds));
  const { text, background } = grounds[0] ?? { text: BLACK, background: WHITE };
  const colour = (hue: string): Rgba => {
    const line = lineColour(hue, null, all);
    return line === 'text' ? over(text, background) : line;
  };
  return { met: colour(hues === DARK ? '#5fd0da' : '#0b6f78'), current: colour(hues.focus) };
}

function huesOn([first]: readonly Ground[]): typeof LIGHT {
  const dark = first !== undefined && luminance(first.background) < luminance(over(first.text, first.background));
  return dark ? DARK : LIGHT;
}

/** For what comes on top of any tint. */
function withTints(grounds: readonly Ground[], tints: Partial<Tints>): Ground[] {
  const chosen = Object.values(tints).flatMap(({ background }) => background ?? []);
  return [...grounds, ...chosen.flatMap((one) => grounds.map((ground) => tinted(ground, one)))];
}

function tinted({ text, background }: Ground, tint: Rgba): Ground {
  return { text, background: over(tint, background) };
}

/** The greatest share of a hue, up to `most`, that leaves every text readable. */
function strongest(hue: Rgba, most: number, grounds: readonly Ground[]): number {
  for (let a = most; a > 0; a -= 0.02) {
    if (grounds.every((ground) => readable({ ...hue, a }, ground))) return a;
  }
  return 0;
}

function readable(tint: Rgba, { text, background }: Ground): boolean {
  const before = contrast(over(text, background), background);
  const behind = over(tint, background);
  return contrast(over(text, behind), behind) >= Math.min(READABLE, before);
}

/** A line's own hue where it is seen on every ground and on the tint over it, else the colour of the words. */
function lineColour(hue: string, tint: Rgba | null, grounds: readonly Ground[]): Rgba | 'text' {
  const line = hex(hue);
  const on = tint ? [...grounds, ...grounds.map((ground) => tinted(ground, tint))] : grounds;
  return on.every(({ background }) => contrast(line, background) >= VISIBLE) ? line : 'text';
}
