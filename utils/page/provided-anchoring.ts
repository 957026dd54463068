/** Where a script of its own leaves what finds kept words again, for the annotator in the same isolated world. */
import { VerbatimError } from '../model/errors';
import type { PageWorld } from '../protocol/page-world';
import type { Anchoring } from './types';

/** For the script that brings it. */
export function provideAnchoring(anchoring: Anchoring): void {
  (globalThis as PageWorld<unknown, Anchoring>).verbatimAnchoring = anchoring;
}

/** Whether it has come. */
export function hasAnchoring(): boolean {
  return typeof (globalThis as PageWorld<unknown, Anchoring>).verbatimAnchoring?.place === 'function';
}

/** What has come. Throws a VerbatimError where nothing has. */
export function providedAnchoring(): Anchoring {
  const { verbatimAnchoring } = globalThis as PageWorld<unknown, Anchoring>;
  if (!verbatimAnchoring || !hasAnchoring()) throw new VerbatimError('not-ready');
  return verbatimAnchoring;
}
