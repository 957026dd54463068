/** What colours the painted text has on the page, and what lies behind it. Reads computed styles, changes nothing. */
import * as dom from '../dom';
import { BLACK, over, parseColour, type Rgba, WHITE } from './colour';
import type { Ground } from './tints';

/** Elements looked at: enough for a page's few colours, few enough to cost nothing. */
const MAX_ELEMENTS = 120;

/**
 * The grounds of the texts in these elements, the most frequent first, each once. Call where layout is clean: it
 * reads computed styles. Backgrounds that are pictures count as the colour under them. `each` gets that of each element.
 */
export function measureGrounds(elements: Iterable<Element>, each?: Map<Element, Ground>): Ground[] {
  const backgrounds = new Map<Element, Rgba>();
  const counted = new Map<string, { ground: Ground; count: number }>();
  let left = MAX_ELEMENTS;
  for (const element of elements) {
    if (left-- === 0) break;
    const view = dom.defaultView(dom.ownerDocument(element));
    if (!view) continue;
    const text = resolve(view.getComputedStyle(element).color, dom.ownerDocument(element)) ?? BLACK;
    const ground = { text, background: backgroundOf(element, view, backgrounds) };
    const id = JSON.stringify(ground);
    const known = counted.get(id);
    if (known) known.count++;
    else counted.set(id, { ground, count: 1 });
    each?.set(element, known?.ground ?? ground);
  }
  return [...counted.values()].sort((a, b) => b.count - a.count).map(({ ground }) => ground);
}

function backgroundOf(element: Element, view: Window, known: Map<Element, Rgba>): Rgba {
  const layers: Rgba[] = [];
  const passed: Element[] = [];
  let base: Rgba | undefined;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    base = known.get(at);
    if (base) break;
    passed.push(at);
    const colour = resolve(view.getComputedStyle(at).backgroundColor, dom.ownerDocument(element));
    if (colour && colour.a > 0) layers.push(colour);
    if (colour?.a === 1) break;
  }
  const seen = layers.reduceRight((below, layer) => over(layer, below), base ?? canvasColour(element, view));
  const top = passed[0];
  if (top) known.set(top, seen);
  return seen;
}

function parentOf(element: Element): Element | null {
  const slot = dom.assignedSlot(element);
  if (slot) return slot;
  const parent = dom.parentNode(element);
  if (parent instanceof ShadowRoot) return dom.hostOf(parent);
  return dom.parentElement(element);
}

/** What a page without a background of its own stands on. */
function canvasColour(element: Element, view: Window): Rgba {
  const scheme = view.getComputedStyle(dom.documentElement(dom.ownerDocument(element))).colorScheme;
  const dark =
    /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? { r: 18, g: 18, b: 18, a: 1 } : WHITE;
}

const painted = new Map<string, Rgba | null>();

/** A colour in any notation CSS computes to: what is not sRGB is painted on one pixel and read back. */
function resolve(text: string, document: Document): Rgba | null {
  const plain = parseColour(text);
  if (plain) return plain;
  const known = painted.get(text);
  if (known !== undefined) return known;
  const pixel = paintPixel(text, document);
  painted.set(text, pixel);
  return pixel;
}

function paintPixel(text: string, document: Document): Rgba | null {
  const canvas = dom.createElement(document, 'canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}
