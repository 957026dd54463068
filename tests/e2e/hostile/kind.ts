/** What a hostile page is: its source, and what holds on it. */
import type { PageState } from '../../../utils/model';
import { newsPage, STORY, STORY_QUOTATIONS, type Story } from '../pages';

export interface Kind {
  /** The page as it is served; made when it is asked for, since some are large. */
  page: () => string | { body: string; headers?: Record<string, string> };
  /** How many quotations are listed; those of the story where nothing is said. */
  items?: number;
  /**
   * What comes of a click on a quotation: a card that takes a note; or none, because the page gives clicks a meaning of
   * its own (`list`), or because popup and panel say that it keeps cards away (`away`): the note is written there.
   */
  card?: 'opens' | 'list' | 'away';
  /** Words stand elsewhere in the page at every moment: a click may fall between two of them, and is made again. */
  restless?: true;
  /** What else is true of what surfaces are told of the page. */
  holds?: (state: PageState) => void;
}

export type Kinds = Record<string, Kind>;

/** The words that the reader clicks. */
export const ENGINES = 'We have repaired both engines';

/** A story whose page runs these functions before anything of ours is there. */
export function running(...scripts: (() => void)[]): Kind['page'] {
  return () => newsPage({ body: STORY, head: scripts.map(script).join('') });
}

/** The story with something else about it. */
export function story(change: Partial<Story>): Kind['page'] {
  return () => newsPage({ body: STORY, ...change });
}

export const script = (run: () => void): string => `<script>(${String(run)})()</script>`;

/** The words of the story's quotations, in order. */
export const WORDS = STORY_QUOTATIONS.map(([, words]) => words);

/** What the page remembers for the test: all that was thrown in its world. Stands before every other script. */
export interface Watched {
  thrown: string[];
}

/** Runs first in a hostile page. No name that a page or the extension would use. */
export const WATCH = script(() => {
  const thrown: string[] = [];
  const text = String;
  const add = (what: unknown): void => {
    thrown[thrown.length] = text(what);
  };
  Object.defineProperty(window, 'hostilePage', { value: { thrown } });
  addEventListener('error', (event) => add(event.message));
  addEventListener('unhandledrejection', (event) => add(event.reason));
});
