import { expect, it } from 'vitest';
import { cite, pageMarkdown } from '../../../../utils/exchange/formats/page-text';
import { annotation, item, pageState } from '../../../support/items';

it('writes title, source and entries in text order, notes beneath, the rest left out', () => {
  const state = pageState([
    item('Second', null, { order: 2, link: null }),
    item('First', 'Daniel Price', {
      order: 1,
      annotation: annotation({ notes: [{ text: 'Line one\nLine two', stamp: 's' }] }),
    }),
    item('Dismissed', null, { order: 3, annotation: annotation({ dismissed: true }) }),
    item('Gone', null, { order: 4, orphan: 'words' }),
  ]);
  expect(pageMarkdown(state)).toBe(`# Council keeps the pool

The Harbour Courier · Jo Reed · 2026-11-20
<https://news.test/a>

> “First”
>
> — Daniel Price ([link](https://news.test/a#:~:text=words))

Line one
Line two

> “Second”
>
> — ?
`);
});

it('puts no marks around a passage of the reader’s own, and asks for no speaker', () => {
  const own = { ...item('The lifts went in last spring.', null), kind: 'highlight' as const };
  const state = pageState([own, { ...own, key: 'other', link: null, order: 9 }]);
  expect(pageMarkdown(state)).toContain(`> The lifts went in last spring.
>
> — ([link](https://news.test/a#:~:text=words))

> The lifts went in last spring.
`);
  expect(cite(own, state.meta).split('\n')[0]).toBe('The lifts went in last spring.');
});

it('lets no words of a page become markup or leave the quotation', () => {
  const state = pageState([
    item('a *b* [c](d)\n# not a heading <script>', 'X', { link: 'https://n.test/(a)#:~:text=b c' }),
  ]);
  const text = pageMarkdown(state);
  expect(text).toContain('> “a \\*b\\* \\[c\\](d) \\# not a heading \\<script\\>”');
  expect(text).toContain('([link](https://n.test/%28a%29#:~:text=b%20c))');
});
