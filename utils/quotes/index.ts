/**
 * The quotation engine: text in, quotations out. Pure: no DOM, no network. The steps, each in a room of its own:
 * marks (which stretches stand between quotation marks), mentions (who could speak), coreference (who is who),
 * attribution (is it a quotation, and whose). The language comes as a lexicon, handed in by the caller.
 */
import type { Block, Quotation } from '../model';
import { assemble } from './assemble';
import { findClauses } from './attribution/clauses';
import { type Decision, decide, THRESHOLD } from './attribution/decide';
import type { Scene } from './attribution/scene';
import { castOf } from './coreference/entities';
import { resolveMentions } from './coreference/resolve';
import { compileLexicon } from './lexicon/compile';
import type { Lexicon } from './lexicon/types';
import { pairMarks } from './marks/pair';
import { findMentions } from './mentions/find';
import { paragraphsOf } from './paragraphs';
import { tokenize } from './tokens';

export interface FindOptions {
  lexicon: Lexicon;
  /** Blocks of the article's text with their roles. */
  blocks?: Block[];
  /** The article's authors: who "I" is outside quotations. */
  authors?: string[];
  title?: string;
}

/** Reads a text once: paragraphs, marks, tokens, mentions, verbs, entities. Linear in its length. */
export function readScene(text: string, options: FindOptions): Scene {
  const compiled = compileLexicon(options.lexicon);
  const paragraphs = paragraphsOf(text, options.blocks);
  const marked = pairMarks(text, paragraphs, options.lexicon.marks);
  const tokens = tokenize(text, paragraphs, marked, compiled);
  const mentions = findMentions(tokens, options.lexicon);
  const clauses = findClauses(tokens, mentions, compiled);
  const cast = castOf(text, tokens.list, mentions, compiled);
  resolveMentions(tokens.list, mentions, clauses, cast, compiled);
  return { text, paragraphs, marked, tokens, mentions, clauses, cast, compiled };
}

/** Finds the quotations of a text, in text order, never overlapping. Throws nothing; any string will do. */
export function findQuotations(text: string, options: FindOptions): Quotation[] {
  const scene = readScene(text, options);
  const decisions: Decision[] = decide(scene).filter((decision) => decision.quotation >= THRESHOLD);
  return assemble(scene, decisions, options);
}
