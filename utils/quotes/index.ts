/**
 * The quotation engine: text in, quotations out. Pure: no DOM, no network. The steps, each in a room of its own:
 * marks (which stretches stand between quotation marks), mentions (who could speak), coreference (who is who),
 * attribution (is it a quotation, and whose). The language comes as a lexicon, handed in by the caller.
 */

import type { Block, Quotation } from '../model';
import { finish, finishInSlices } from '../scheduling/slices';
import { assemble } from './assemble';
import { findClauses } from './attribution/clauses';
import { decideSteps, isQuotation } from './attribution/decide';
import { castOf, interviewedIn } from './coreference/entities';
import { resolveMentions } from './coreference/resolve';
import { compileLexicon } from './lexicon/compile';
import { pairMarks } from './marks/pair';
import { findMentions } from './mentions/find';
import { paragraphsOf } from './paragraphs';
import { tokenize } from './tokenize';
import type { AnalysedText, Decision, LexiconWithGrammar } from './types';
import { findUnmarked } from './unmarked';

export interface FindOptions {
  lexicon: LexiconWithGrammar;
  /** Blocks of the article's text with their roles. */
  blocks?: Block[];
  /** The article's authors: who "I" is outside quotations. */
  authors?: string[];
  title?: string;
}

const NO_REPORTERS = new Int32Array(0);

/** Reads a text once: paragraphs, marks, tokens, mentions, verbs, entities. Linear in its length. */
export function analyse(text: string, options: FindOptions): AnalysedText {
  return finish(analyseSteps(text, options));
}

/** Yields between the steps, where others may be given time. */
function* analyseSteps(text: string, options: FindOptions): Generator<void, AnalysedText> {
  const compiled = compileLexicon(options.lexicon);
  const { grammar = {} } = options.lexicon;
  const paragraphs = paragraphsOf(text, options.blocks);
  const marked = pairMarks(text, paragraphs, options.lexicon.marks);
  yield;
  const tokens = tokenize(text, paragraphs, marked, compiled);
  yield;
  const mentions = findMentions(tokens, compiled, grammar);
  yield;
  const clauses = findClauses(tokens, mentions, compiled, grammar);
  yield;
  const cast = castOf(text, tokens.list, mentions, compiled, grammar);
  yield;
  resolveMentions(tokens.list, mentions, clauses, cast, compiled);
  yield;
  const reporters = grammar.reporters?.(tokens, mentions, clauses, compiled, cast) ?? NO_REPORTERS;
  const interviewed = interviewedIn(tokens.list, cast);
  return { text, paragraphs, marked, tokens, mentions, clauses, cast, compiled, grammar, reporters, interviewed };
}

function* findSteps(text: string, options: FindOptions): Generator<void, Quotation[]> {
  const analysed = yield* analyseSteps(text, options);
  const { readMarked, isTerm } = analysed.grammar;
  const decided: Decision[] = readMarked ? [] : yield* decideSteps(analysed);
  const decisions = decided.filter(
    (decision) => isQuotation(analysed, decision) && isTerm?.(analysed, decision) !== true,
  );
  yield;
  const marked = readMarked
    ? readMarked(text, analysed.marked, analysed.paragraphs)
    : assemble(analysed, decisions, options, (words) => analyse(words, { lexicon: options.lexicon }));
  const unmarked = findUnmarked(analysed, marked);
  return unmarked.length === 0 ? marked : [...marked, ...unmarked].sort((a, b) => a.start - b.start);
}

/** Finds the quotations of a text, in text order, never overlapping. Throws nothing; any string will do. */
export function findQuotations(text: string, options: FindOptions): Quotation[] {
  return finish(findSteps(text, options));
}

/** The same in several tasks: `pause` is awaited between them (for instance `scheduler.yield`). */
export function findQuotationsInSlices(
  text: string,
  options: FindOptions,
  pause: () => Promise<unknown>,
): Promise<Quotation[]> {
  return finishInSlices(findSteps(text, options), pause);
}
