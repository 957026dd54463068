/** The colours of one page as rules of a style sheet. Pure: no DOM. */
import { css } from './colour';
import { nameIn, PAINT_NAMES, type PaintName } from './names';
import type { Tint, Tints } from './tint-schema';

const LINES: Partial<Record<PaintName, string>> = {
  'verbatim-quote': 'underline 1px',
  'verbatim-focus': 'underline solid 3px',
};
const THIN = 'underline solid 1px';
/** Not the reader's own. */
const NOT_PRINTED: ReadonlySet<PaintName> = new Set(['verbatim-quote', 'verbatim-focus']);

/**
 * The rules for all highlights, in each set of tints. They must win over `highlights.css`, which stands in until a page is measured, so they
 * are important; forced colours stay with that file. What was found is not printed, the reader's own
 * marks are.
 */
export function rules(sets: readonly Tints[]): string {
  const all = sets.flatMap((tints, set) =>
    PAINT_NAMES.map((name) => {
      const rule = `::highlight(${nameIn(set, name)}){${declarations(name, tints[name])}}`;
      return NOT_PRINTED.has(name) ? `@media screen{${rule}}` : rule;
    }),
  );
  return `@media not (forced-colors: active){${all.join('')}}`;
}

function declarations(name: PaintName, { background, line }: Tint): string {
  const parts = [`background-color:${background ? css(background) : 'transparent'} !important`];
  if (line)
    parts.push(`text-decoration:${LINES[name] ?? THIN} ${line === 'text' ? 'currentcolor' : css(line)} !important`);
  return parts.join(';');
}
