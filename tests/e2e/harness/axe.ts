/** axe in a page of the extension, whose own policy forbids to load or evaluate it there: it goes in as a function. */
import axe from 'axe-core';
import type { Tab } from './driver';

const look = new Function(
  `${axe.source};
   // Half-way through a change of colours nothing has the contrast that it will have.
   const moving = document.getAnimations().map((animation) => animation.finished.catch(() => undefined));
   return Promise.all(moving).then(() => axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) =>
     id + ': ' + nodes.slice(0, 3).map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join(' | '))));`,
) as () => Promise<string[]>;

/** What axe objects to, one line a rule with the first elements; an empty list where nothing. */
export function violations(tab: Tab): Promise<string[]> {
  return tab.run(look);
}

/** The same of each frame of cards over a page, where every one has been looked at. */
export function violationsInCards(tab: Tab): Promise<string[][]> {
  return tab.inCards(look);
}
