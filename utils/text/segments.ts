/** Texts made of segments: which segment an offset lies in. */

import { firstWhere } from './bisect';

/** Index of the last of the ascending `starts` that is at or before an offset (UTF-16 code units); -1 before the first. */
export function segmentAt(starts: ArrayLike<number>, offset: number): number {
  return firstWhere(0, starts.length, (at) => (starts[at] ?? 0) > offset) - 1;
}
