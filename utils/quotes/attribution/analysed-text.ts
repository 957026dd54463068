/** Everything the engine knows of a text before it decides: read once, handed to all steps. */

import type { Clauses } from '../clause-types';
import type { Cast } from '../coreference/types';
import type { CompiledLexicon } from '../lexicon/compile';
import type { Marked } from '../marks/pair';
import type { Mention } from '../mentions/types';
import type { Paragraph } from '../paragraphs';
import type { Tokens } from '../tokens';

export interface Scene {
  text: string;
  paragraphs: Paragraph[];
  marked: Marked[];
  tokens: Tokens;
  mentions: Mention[];
  clauses: Clauses;
  cast: Cast;
  compiled: CompiledLexicon;
  /** Whose reported speech a sentence goes on with (attribution/reported); empty in most languages. */
  reporters: Int32Array;
}
