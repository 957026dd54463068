/** Inner doors for the fitting and bench programs in tests/bench; nothing in the extension imports this. */

export { decide, pronounRoles } from './attribution/decide';
export { personWeights, quoteWeights, speakerWeights } from './attribution/weights';
export { personsFor } from './coreference/pronouns';
export { readScene } from './index';
export { nameOf } from './resolved';
