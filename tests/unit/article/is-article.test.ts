// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isArticle } from '../../../utils/article/is-article';
import { growth } from '../../support/growth';

function page(...paragraphs: string[]): Document {
  const made = document.implementation.createHTMLDocument('');
  made.head.innerHTML =
    '<link rel="canonical" href="https://news.test/a/b"><meta property="article:published_time" content="2026-03-04">';
  made.body.innerHTML = paragraphs.map((words) => `<p>${words}</p>`).join('');
  return made;
}

test('judges a long text full of letters that look like marks in time that grows with its length', () => {
  const made = (times: number): Document => page('O‘zbekiston bo‘ylab ko‘prik yo‘q '.repeat(times));
  const long = made(24_000);
  expect(isArticle(long)).toBe(true);
  // Eight times the length: work that grows with its square would take sixty-four times as long.
  expect(growth(isArticle, made(3_000), long)).toBeLessThan(30);
});
