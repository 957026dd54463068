/** Colours as numbers: WCAG 2.2 relative luminance and contrast, and laying one colour over another. */

/** sRGB, each channel 0 to 255, alpha 0 to 1. */
export interface Rgba {
  r: number;
  g: number;
  b: number;
  a: number;
}

export const WHITE: Rgba = { r: 255, g: 255, b: 255, a: 1 };
export const BLACK: Rgba = { r: 0, g: 0, b: 0, a: 1 };

/** A colour from `#rrggbb`, with an alpha. */
export function hex(code: string, a = 1): Rgba {
  const n = Number.parseInt(code.slice(1), 16);
  return { r: (n >> 16) & 255, g: (n >> 8) & 255, b: n & 255, a };
}

const FUNCTION = /^(rgba?|color\(srgb)\(?\s*([^)]*)\)?$/;

/**
 * A computed colour (`rgb(…)`, `rgba(…)`, `color(srgb …)`) as numbers; null for any other notation, which
 * `measure` resolves by painting it.
 */
export function parseColour(text: string): Rgba | null {
  if (text === 'transparent') return { r: 0, g: 0, b: 0, a: 0 };
  const match = FUNCTION.exec(text.trim());
  if (!match) return null;
  const scale = match[1]?.startsWith('color') ? 255 : 1;
  const parts = (match[2] ?? '').split(/[\s,/]+/).filter(Boolean);
  const [r, g, b, a] = parts.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  if (r === undefined || g === undefined || b === undefined || [r, g, b].some(Number.isNaN)) return null;
  return { r: r * scale, g: g * scale, b: b * scale, a: a === undefined || Number.isNaN(a) ? 1 : a };
}

/** What is seen where `top` lies over the opaque `bottom`. */
export function over(top: Rgba, bottom: Rgba): Rgba {
  const mix = (x: number, y: number): number => x * top.a + y * (1 - top.a);
  return { r: mix(top.r, bottom.r), g: mix(top.g, bottom.g), b: mix(top.b, bottom.b), a: 1 };
}

function channel(value: number): number {
  const s = value / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance({ r, g, b }: Rgba): number {
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
}

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Rgba, other: Rgba): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour as CSS writes it. */
export function css({ r, g, b, a }: Rgba): string {
  return `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)} / ${Number(a.toFixed(3))})`;
}
