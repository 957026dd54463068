/** axe in a page of the extension, whose own policy forbids to load or evaluate it there: it goes in as a function. */
import axe from 'axe-core';
import type { Tab } from './driver';

/**
 * What axe objects to, one line a rule with the first elements; an empty list where nothing. On a page that is not
 * ours, `inside` names the element that is.
 */
export function violations(tab: Tab, inside?: string): Promise<string[]> {
  const work = new Function(
    'inside',
    `${axe.source};
     // Half-way through a change of colours nothing has the contrast that it will have.
     const moving = document.getAnimations().map((animation) => animation.finished.catch(() => undefined));
     return Promise.all(moving).then(() => axe.run((inside && document.querySelector(inside)) || document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) =>
       id + ': ' + nodes.slice(0, 3).map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join(' | '))));`,
  ) as (inside: string | undefined) => Promise<string[]>;
  return tab.run(work, inside);
}
