/** The sample article, to try everything on. Where it runs as a page of the extension it has no content script. */
import type { PageAction, PageState } from '../../utils/model';

/** The address under which the library keeps it; opened from there, it is a page of the extension. */
export const SAMPLE_ADDRESS = 'https://aldmere-gazette.example/night-train-to-call-at-aldmere-again';
export const SAMPLE_HOST = new URL(SAMPLE_ADDRESS).host;

/** Raised on the sample's document whenever its list changes. */
export const SAMPLE_CHANGED = 'verbatim-sample-changed';

/** What the welcome page, which frames the sample, may ask of it: messages to a tab reach the outer page only. */
export interface SampleDoor {
  state: () => PageState;
  act: (action: PageAction) => Promise<number | null>;
}

export interface SampleWindow {
  verbatimSample?: SampleDoor;
}
