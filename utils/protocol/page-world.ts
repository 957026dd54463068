/**
 * What our scripts leave in the `globalThis` of a page's isolated world, by which they and the background know of each
 * other. The page's own scripts see nothing of it. An element with such an id answers where nothing was left: who takes
 * something looks whether it is what it should be. Types alone: the gate carries them, too.
 */
import type { LexiconWithGrammar } from '../quotes/types';

/** What these are is known in the page's session, where they are left and taken. */
export interface PageWorld<Margin = unknown, Anchoring = unknown, Signs = unknown> {
  /** The gate runs here: by this a surface tells a page without an answer from one that was open before the installation. */
  verbatimGate?: boolean;
  /** The reader asked for it, whatever the gate says; set before the annotator starts. */
  verbatimForced?: boolean;
  /** The annotator has started; a second copy of its script does nothing. */
  verbatimStarted?: boolean;
  /** By language, each left by a script of its own. */
  verbatimLexicons?: Map<string, LexiconWithGrammar>;
  /** How the interface starts, left by its script. */
  verbatimMargin?: Margin;
  /** What finds kept words again and edits, left by a script of its own. */
  verbatimAnchoring?: Anchoring;
  /** How signs on words met before are drawn, left by their script. */
  verbatimSigns?: Signs;
}
