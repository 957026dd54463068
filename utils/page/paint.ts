/** Under which names an item is painted. Pure. */
import { noteName, ownName, type PaintName } from '../highlights';
import type { PageItem, PageSettings } from '../model';

/** None for orphans, dismissed items, and found ones where the reader does not want those painted. */
export function namesFor(item: PageItem, settings: PageSettings, current: boolean): PaintName[] {
  const { annotation } = item;
  if (item.orphan || annotation?.dismissed) return [];
  const names: PaintName[] = [];
  if (annotation) {
    const colour = annotation.colour ?? settings.defaultColour;
    names.push(item.kind === 'highlight' ? ownName(colour) : noteName(colour));
  } else if (settings.highlightFound && !item.key.startsWith('k-')) names.push('verbatim-quote');
  if (item.known.length > 0) names.push('verbatim-known');
  if (current) names.push('verbatim-focus');
  return names;
}
