/**
 * Finding kept words again, describing new ones, and editing is needed only where the reader keeps something: most pages
 * are only read. So it comes with the script of the interface, not with the annotator.
 */
import type { Editor } from './editor';
import type { describeRange, placeKept } from './place-annotations';

export interface Placing {
  placeKept: typeof placeKept;
  describeRange: typeof describeRange;
  Editor: typeof Editor;
}

interface World {
  /** Left in the isolated world by the script that brings it. */
  verbatimPlacing?: Placing;
}

/** For the script that brings it. */
export function providePlacing(placing: Placing): void {
  (globalThis as World).verbatimPlacing = placing;
}

/** Whether it has come. */
export function hasPlacing(): boolean {
  return (globalThis as World).verbatimPlacing !== undefined;
}

/** The functions, once `ReaderPort.placing` has brought them. Throws before. */
export function placing(): Placing {
  const here = (globalThis as World).verbatimPlacing;
  if (!here) throw new Error('asked for places before they could be found');
  return here;
}
