/** Inner doors for the fitting and bench programs in tests/bench; nothing in the extension imports this. */

export { decide } from './attribution/decide';
export { personsFor, subjectsOf } from './coreference/pronouns';
export { readScene } from './index';
export { nameOf } from './resolved';
export { personWeights, quoteWeights, speakerWeights } from './weights';
