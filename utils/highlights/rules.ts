/** The colours of one page as rules of a style sheet. Pure: no DOM. */
import { css } from './colour';
import { PAINT_NAMES, type PaintName } from './names';
import type { Tint, Tints } from './tint-schema';

const LINES: Partial<Record<PaintName, string>> = {
  'verbatim-quote': 'underline 1px',
  'verbatim-focus': 'underline solid 3px',
};
const THIN = 'underline solid 1px';
/** Not the reader's own. */
const NOT_PRINTED: ReadonlySet<PaintName> = new Set(['verbatim-quote', 'verbatim-focus']);

/**
 * The rules for all highlights. They must win over `highlights.css`, which stands in until a page is measured, so they
 * are important; forced colours stay with that file. What was found is not printed, the reader's own
 * marks are.
 */
export function rules(tints: Tints): string {
  const rule = (name: PaintName): string => {
    const body = declarations(name, tints[name]);
    return NOT_PRINTED.has(name) ? `@media screen{::highlight(${name}){${body}}}` : `::highlight(${name}){${body}}`;
  };
  return `@media not (forced-colors: active){${PAINT_NAMES.map(rule).join('')}}`;
}

function declarations(name: PaintName, { background, line }: Tint): string {
  const parts = [`background-color:${background ? css(background) : 'transparent'} !important`];
  if (line)
    parts.push(`text-decoration:${LINES[name] ?? THIN} ${line === 'text' ? 'currentcolor' : css(line)} !important`);
  return parts.join(';');
}
