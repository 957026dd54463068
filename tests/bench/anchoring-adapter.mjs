// Anchoring as a corpus runner calls it: root and range in, JSON out; root and JSON in, range out.
import { anchor as find, describe as selectors } from '../../utils/anchoring/index.ts';

export const describe = (root, range) => selectors(root, range);
export const anchor = (root, kept) => find(root, kept)?.range ?? null;
