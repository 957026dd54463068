/** Inner doors for the fitting and bench programs in tests/bench; nothing in the extension imports this. */

export { decide, THRESHOLD } from './attribution/decide';
export { QUOTE_FEATURES, SPEAKER_FEATURES } from './attribution/names';
export { PERSON_FEATURES } from './coreference/pronouns';
export { readScene } from './index';
export { nameOf } from './resolved';
