/** Whether the page is dark where the article stands. Computed colours only. */
import { luminance } from '../../utils/highlights/colour';
import { measureGrounds } from '../../utils/highlights/measure';

/** Relative luminance of the grey that looks as far from black as from white. */
const MIDDLE = 0.18;

/** The page's own ground behind `at` decides; without a place to look at the system does. */
export function isDark(at: Element | null): boolean {
  const ground = at && measureGrounds([at])[0];
  if (!ground) return matchMedia('(prefers-color-scheme: dark)').matches;
  const behind = luminance(ground.background);
  // A picture behind the text is not measured: light text tells what it is readable on.
  const text = luminance(ground.text);
  return Math.abs(behind - text) < 0.1 ? text > MIDDLE : behind < MIDDLE;
}
