/** Whether the page is dark where the article stands. Computed colours only. */

/** Lightness from 0 to 1 of a computed colour, or null where it is (nearly) transparent or not understood. */
export function lightness(colour: string): number | null {
  const numbers = colour
    .match(/-?[\d.]+(?:e-?\d+)?%?/gi)
    ?.map((n) => (n.endsWith('%') ? Number.parseFloat(n) / 100 : Number(n)));
  if (!numbers) return null;
  const [a = 0, b = 0, c = 0] = numbers;
  const alpha = colour.includes('/') || colour.startsWith('rgba') ? (numbers[3] ?? 1) : 1;
  if (alpha < 0.5) return null;
  if (colour.startsWith('rgb')) return luminance(a / 255, b / 255, c / 255);
  if (colour.startsWith('color(')) return luminance(a, b, c);
  if (colour.startsWith('oklab') || colour.startsWith('oklch')) return a;
  if (colour.startsWith('lab') || colour.startsWith('lch')) return a / 100;
  return null;
}

/** Relative luminance (WCAG 2.2) brought near perceived lightness by a square root. */
function luminance(r: number, g: number, b: number): number {
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return Math.sqrt(0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b));
}

const system = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

/** The page's own ground behind `at` decides, then the text's colour; without either the system does. */
export function isDark(at: Element | null): boolean {
  if (!at) return system();
  for (let el: Element | null = at; el; el = el.parentElement) {
    const style = getComputedStyle(el);
    const ground = lightness(style.backgroundColor);
    if (ground !== null) return ground < 0.5;
    // A picture behind the text: the text's colour tells what it is readable on.
    if (style.backgroundImage !== 'none') break;
  }
  const text = lightness(getComputedStyle(at).color);
  return text === null ? system() : text > 0.5;
}
