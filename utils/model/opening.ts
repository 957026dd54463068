/** What a page is told when it opens, and how our scripts in it know of each other. */
import type { Colour } from './records';
import type { AnnotationView } from './views';

/** The settings that the annotator needs; they reach it by message only. */
export interface PageSettings {
  selectionButton: boolean;
  /** Cards of annotated quotations stand in the margin where the window has room. */
  marginCards: boolean;
  highlightFound: boolean;
  defaultColour: Colour;
  recognition: boolean;
}

/** What the background answers when the annotator opens a page. */
export interface OpenedPage {
  articleId: string;
  annotations: AnnotationView[];
  settings: PageSettings;
  paused: boolean;
}

/** Names in the `globalThis` of the page's content scripts, by which they and the background know of each other. */
export interface PageMarks {
  /** The gate runs here. */
  verbatimGate?: boolean;
  /** The background has put the annotator in, or is about to. */
  verbatimAnnotator?: boolean;
  /** The reader asked for it, whatever the gate says; set before the annotator starts. */
  verbatimForced?: boolean;
}
