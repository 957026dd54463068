/** What may cross the border between page and frame, and what is dropped there. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fromFrame, type Gesture, lineOffer, type ToFrame, toFrame, type View } from '../../utils/protocol/frame';
import { annotation, articleMeta, item } from '../support/items';

const rect = { left: 1, top: 2, width: 30, height: 4.5 };
const found = item('Words', 'Ana Example', { annotation: annotation({ notes: [{ text: 'Ask', stamp: 's1' }] }) });
const view: View = {
  meta: articleMeta,
  names: ['Ana Example'],
  items: [found],
  open: found.key,
  draft: 'Ask her',
  focus: { part: 'note', key: found.key, tick: 1 },
  at: {
    lines: { [found.key]: { first: rect, last: rect } },
    columns: [{ left: 640, width: 300, taken: [{ top: 0, bottom: 90 }] }],
    window: rect,
    height: 4000,
    rtl: false,
  },
  button: { left: 1, top: -2, label: 'Highlight' },
  fromPage: true,
  ends: { start: rect, end: rect, rtl: { start: false, end: true }, moved: { words: 'Words', rects: [rect] } },
  sheet: 'list',
  count: 1,
  notice: { id: 1, text: 'Deleted.', ms: 8000, action: 'Undo' },
};
const empty: View = {
  ...view,
  items: [],
  open: null,
  draft: null,
  focus: null,
  at: null,
  button: null,
  ends: null,
  sheet: null,
  notice: null,
};

describe('to a frame', () => {
  it.each<[string, ToFrame]>([
    ['all that it can show', { say: 'view', view }],
    ['nothing to show', { say: 'view', view: empty }],
    ['an edit on the disk', { say: 'edited', ticket: 4, failure: null }],
    ['an edit that failed', { say: 'edited', ticket: 4, failure: 'disk-full' }],
  ])('comes %s, as it was said', (_, message) => {
    expect(v.parse(toFrame, structuredClone(message))).toEqual(message);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['words', 'view'],
    ['what nobody says', { say: 'run', view }],
    ['a view without its items', { say: 'view', view: { ...view, items: undefined } }],
    ['a place that is no number', { say: 'view', view: { ...view, button: { left: '1', top: 2, label: '' } } }],
    ['a place that is nowhere', { say: 'view', view: { ...view, button: { left: Number.NaN, top: 2, label: '' } } }],
    ['an endless page', { say: 'view', view: { ...view, at: { ...view.at, height: Number.POSITIVE_INFINITY } } }],
    ['an item that is none', { say: 'view', view: { ...view, items: [{ key: 'k' }] } }],
    ['a focus on something else', { say: 'view', view: { ...view, focus: { part: 'body', key: null, tick: 1 } } }],
    ['an answer without its ticket', { say: 'edited', failure: null }],
  ])('%s is refused', (_, message) => {
    expect(v.is(toFrame, message)).toBe(false);
  });
});

describe('from a frame', () => {
  it.each<Gesture>([
    { do: 'ready' },
    { do: 'areas', areas: [{ ...rect, key: null, around: 4 }] },
    { do: 'open', key: 'k' },
    { do: 'close' },
    { do: 'hover', key: null },
    { do: 'draft', key: 'k', text: 'Half a', seen: ['s1'] },
    { do: 'edit', key: 'k', edit: { op: 'note', text: 'Ask', seen: [] }, ticket: 1 },
    { do: 'edit', key: 'k', edit: { op: 'tag', tag: 'budget', on: true }, ticket: 2 },
    { do: 'copied', what: 'link', done: false },
    { do: 'attach', key: 'k' },
    { do: 'list', open: true },
    { do: 'highlight' },
    { do: 'act-on-notice', id: 1 },
    { do: 'close-notice', id: 1 },
    { do: 'undo' },
    { do: 'escape' },
    { do: 'away' },
    { do: 'leave' },
    { do: 'take-end' },
    { do: 'drag-end', end: 'start', x: 1.5, y: -2 },
    { do: 'step-end', end: 'end', direction: -1, unit: 'word' },
    { do: 'drop-end' },
  ])('comes $do, as it was said', (gesture) => {
    expect(v.parse(fromFrame, structuredClone(gesture))).toEqual(gesture);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['what nobody does', { do: 'navigate', to: 'https://a.test' }],
    ['a key that is none', { do: 'open', key: 7 }],
    ['a key longer than any', { do: 'open', key: 'k'.repeat(201) }],
    ['areas that are nowhere', { do: 'areas', areas: [{ ...rect, top: Number.NaN, key: null, around: 4 }] }],
    ['an edit that makes a record', { do: 'edit', key: 'k', edit: { op: 'create', id: 'x' }, ticket: 1 }],
    ['an edit without ticket', { do: 'edit', key: 'k', edit: { op: 'keep', kept: true } }],
    ['a draft that is no text', { do: 'draft', key: 'k', text: {}, seen: [] }],
    ['an end that no words have', { do: 'drag-end', end: 'middle', x: 1, y: 2 }],
    ['a step of two', { do: 'step-end', end: 'end', direction: 2, unit: 'word' }],
  ])('%s is refused', (_, gesture) => {
    expect(v.is(fromFrame, gesture)).toBe(false);
  });

  it('comes nothing that was put in besides', () => {
    expect(v.parse(fromFrame, { do: 'close', key: 'k', edit: { op: 'keep', kept: true } })).toEqual({ do: 'close' });
  });
});

it.each<[unknown, boolean]>([
  [{ nonce: '0f'.repeat(16) }, true],
  [{ nonce: '0F'.repeat(16) }, false],
  [{ nonce: '0f'.repeat(15) }, false],
  [{ nonce: `${'0f'.repeat(16)}\n` }, false],
  [{}, false],
  ['0f'.repeat(16), false],
])('a line is offered with %j: %j', (offer, fits) => {
  expect(v.is(lineOffer, offer)).toBe(fits);
});
