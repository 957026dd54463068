// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isArticle } from '../../../utils/article/is-article';

function page(...paragraphs: string[]): Document {
  const made = document.implementation.createHTMLDocument('');
  made.head.innerHTML =
    '<link rel="canonical" href="https://news.test/a/b"><meta property="article:published_time" content="2026-03-04">';
  made.body.innerHTML = paragraphs.map((words) => `<p>${words}</p>`).join('');
  return made;
}

test('judges a long text full of letters that look like marks in no time', () => {
  const made = page('O‘zbekiston bo‘ylab ko‘prik yo‘q '.repeat(3_000));
  const begun = performance.now();
  expect(isArticle(made)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(1_500);
});
