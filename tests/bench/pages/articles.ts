/** In the page: the article's text as ours finds it and as Readability does, blanks left out. */
import { Readability } from '@mozilla/readability';
import { findArticle } from '../../../utils/article/find';
import { isArticle } from '../../../utils/article/is-article';
import { readArticle } from '../../../utils/article/read';

declare global {
  interface Window {
    readBoth: () => { ours: string; peer: string; gate: boolean; inside: string[]; outside: string[] };
  }
}

const bare = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00ad\u200b]+/g, '');

function marked(root: Document | ShadowRoot, attribute: string): string[] {
  return [...root.querySelectorAll('*')].flatMap((e) => [
    ...(e.hasAttribute(attribute) ? [bare(e.textContent)] : []),
    ...(e.shadowRoot ? marked(e.shadowRoot, attribute) : []),
  ]);
}

window.readBoth = () => {
  const gate = isArticle(document);
  const ours = bare(readArticle(findArticle(document)).text);
  const peer = new Readability(document.cloneNode(true) as Document).parse();
  return {
    ours,
    peer: bare(peer?.textContent),
    gate,
    inside: marked(document, 'data-in'),
    outside: marked(document, 'data-out'),
  };
};
