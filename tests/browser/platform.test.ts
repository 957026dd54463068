import { expect, it } from 'vitest';

// What the browser project is for: these do not exist, or are only imitated, outside a real browser.
it('runs in a browser with ranges, layout and highlights', () => {
  document.body.innerHTML = '<p style="width:200px">one two</p>';
  const text = document.querySelector('p')?.firstChild;
  if (!text) throw new Error('no text');
  const range = document.createRange();
  range.setStart(text, 4);
  range.setEnd(text, 7);
  expect(range.toString()).toBe('two');
  expect(range.getBoundingClientRect().width).toBeGreaterThan(0);
  CSS.highlights.set('platform', new Highlight(new StaticRange(range)));
  expect(CSS.highlights.get('platform')?.size).toBe(1);
  CSS.highlights.delete('platform');
});
