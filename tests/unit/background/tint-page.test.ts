import { expect, it, vi } from 'vitest';
import { browser } from '#imports';
import { tintPage } from '../../../utils/background/inject';
import { BLACK, WHITE } from '../../../utils/highlights/colour';
import { rules } from '../../../utils/highlights/rules';
import { chooseTints } from '../../../utils/highlights/tints';

const NEW = [chooseTints([{ text: BLACK, background: WHITE }])];
const OLD = [chooseTints([{ text: WHITE, background: BLACK }])];

it.each([
  ['its document, where the browser names it', 'D1', { tabId: 7, documentIds: ['D1'] }],
  ['the tab’s page, where it does not', undefined, { tabId: 7, frameIds: [0] }],
])('a page’s new rules are in before the old ones go: in %s', async (_, documentId, target) => {
  const done: [string, unknown][] = [];
  Object.assign(browser.scripting, {
    insertCSS: vi.fn(async (injection: unknown) => void done.push(['insert', injection])),
    removeCSS: vi.fn(async (injection: unknown) => void done.push(['remove', injection])),
  });
  await tintPage({ tabId: 7, documentId, url: 'https://news.test/a' }, NEW, [OLD]);
  expect(done).toEqual([
    ['insert', { target, css: rules(NEW), origin: 'AUTHOR' }],
    ['remove', { target, css: rules(OLD), origin: 'AUTHOR' }],
  ]);
});
