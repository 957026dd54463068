/** What a page is told when it opens. */
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
