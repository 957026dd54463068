/**
 * The quotation engine: text in, quotations out. Pure: no DOM, no network. The steps, each in a room of its own:
 * marks (which stretches stand between quotation marks), mentions (who could speak), coreference (who is who),
 * attribution (is it a quotation, and whose). The language comes as a lexicon, handed in by the caller.
 */
import type { Block, Quotation } from '../model';
import { finish, finishInSlices } from '../scheduling/steps';
import { assemble } from './assemble';
import type { Scene } from './attribution/analysed-text';
import { findClauses } from './attribution/clauses';
import { type Decision, decideSteps, isQuotation } from './attribution/decide';
import { reportersOf } from './attribution/reported';
import { castOf } from './coreference/entities';
import { resolveMentions } from './coreference/resolve';
import { compileLexicon } from './lexicon/compile';
import type { Lexicon } from './lexicon/types';
import { pairMarks } from './marks/pair';
import { findMentions } from './mentions/find';
import { paragraphsOf } from './paragraphs';
import { tokenize } from './tokenize';
import { findUnmarked } from './unmarked';

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
  return finish(sceneSteps(text, options));
}

/** Yields between the steps, where others may be given time. */
function* sceneSteps(text: string, options: FindOptions): Generator<void, Scene> {
  const compiled = compileLexicon(options.lexicon);
  const paragraphs = paragraphsOf(text, options.blocks);
  const marked = pairMarks(text, paragraphs, options.lexicon.marks);
  yield;
  const tokens = tokenize(text, paragraphs, marked, compiled);
  yield;
  const mentions = findMentions(tokens, options.lexicon);
  yield;
  const clauses = findClauses(tokens, mentions, compiled);
  yield;
  const cast = castOf(text, tokens.list, mentions, compiled);
  yield;
  resolveMentions(tokens.list, mentions, clauses, cast, compiled);
  yield;
  const reporters = reportersOf(tokens, mentions, clauses, compiled);
  return { text, paragraphs, marked, tokens, mentions, clauses, cast, compiled, reporters };
}

function* findSteps(text: string, options: FindOptions): Generator<void, Quotation[]> {
  const scene = yield* sceneSteps(text, options);
  const { read } = options.lexicon;
  const decided: Decision[] = read ? [] : yield* decideSteps(scene);
  const decisions = decided.filter((decision) => isQuotation(scene, decision));
  yield;
  const marked = read ? read(text, scene.marked, scene.paragraphs) : assemble(scene, decisions, options);
  const unmarked = findUnmarked(scene, marked);
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
