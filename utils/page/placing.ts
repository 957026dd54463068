/**
 * Finding kept words again, describing new ones, and editing is needed only where the reader keeps something: most pages
 * are only read. So it comes with the script of the interface, not with the annotator.
 */
import type { PageWorld } from '../protocol/page-world';
import type { Editor } from './editor';
import type { describeRange, placeKept } from './place-annotations';

export interface Placing {
  placeKept: typeof placeKept;
  describeRange: typeof describeRange;
  Editor: typeof Editor;
}

/** For the script that brings it. */
export function providePlacing(placing: Placing): void {
  (globalThis as PageWorld<unknown, Placing>).verbatimPlacing = placing;
}

/** Whether it has come. */
export function hasPlacing(): boolean {
  return (globalThis as PageWorld<unknown, Placing>).verbatimPlacing !== undefined;
}

/** The functions, once `ReaderPort.placing` has brought them. Throws before. */
export function placing(): Placing {
  const here = (globalThis as PageWorld<unknown, Placing>).verbatimPlacing;
  if (!here) throw new Error('asked for places before they could be found');
  return here;
}
