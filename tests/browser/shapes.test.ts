/** The article is found, whole and alone, in all shapes that pages come in; and pages that are none are let be. */
import { describe, expect, test } from 'vitest';
import { findArticle } from '../../utils/article/find';
import { isArticle } from '../../utils/article/is-article';
import { readArticle } from '../../utils/article/read';
import { ARTICLES, OTHERS } from '../fixtures/shapes';
import { framedPage } from '../support/framed-page';

const bare = (text: string | null): string => (text ?? '').replace(/\s+/g, '');

/** Texts of the elements with an attribute, in shadow roots too. */
function texts(root: Document | ShadowRoot, attribute: string): string[] {
  const own = [...root.querySelectorAll(`[${attribute}]`)].map((e) => bare(e.textContent));
  const inner = [...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? texts(e.shadowRoot, attribute) : []));
  return [...own, ...inner];
}

describe('an article', () => {
  test.each(ARTICLES)('$name', async ({ html }) => {
    const page = await framedPage(html);
    expect(isArticle(page), 'the gate lets it through').toBe(true);
    const text = bare(readArticle(findArticle(page)).text);
    expect(
      texts(page, 'data-in').filter((words) => !text.includes(words)),
      'left out',
    ).toEqual([]);
    expect(
      texts(page, 'data-out').filter((words) => text.includes(words)),
      'read though it is none of it',
    ).toEqual([]);
  });
});

describe('no article', () => {
  test.each(OTHERS)('$name', async ({ html }) => {
    expect(isArticle(await framedPage(html))).toBe(false);
  });
});
