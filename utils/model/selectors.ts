/** Where words stand, after the W3C Web Annotation Data Model. */

/** W3C Web Annotation Data Model, 4.2.4. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** W3C Web Annotation Data Model, 4.2.5; counts in the text of the root it was described in. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;
