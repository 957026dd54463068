/** What comes after the list stands: links to the words, and quotations met before on other pages. */
import type { ArticleMeta, KnownMatch } from '../model';
import { breathe, Slice } from '../scheduling/slices';
import type { PageModel } from './page-model';
import { Haystack, pageWords, textLink } from './text-fragment';
import type { ReaderPort } from './types';

/** Makes the links that are missing, in slices: each takes a look at the whole page's text. Returns whether any was. */
export async function makeLinks(document: Document, model: PageModel): Promise<boolean> {
  const { content } = model;
  await breathe();
  const slice = new Slice();
  let page: Haystack | null = null;
  for (const { item } of model.entries.values()) {
    if (item.link !== null || item.orphan || item.start === null || !content) continue;
    await slice.rest();
    if (content !== model.content) return false;
    page ??= new Haystack(pageWords(document.body));
    const span = { start: item.start, end: item.start + item.text.length };
    item.link = textLink(document.location.href, content.text, span, page);
  }
  return page !== null;
}

/** Kept quotations of other articles in this one's text; null where the page went on meanwhile or nobody answers. */
export async function recognise(
  port: ReaderPort,
  articleId: string,
  meta: ArticleMeta,
  model: PageModel,
): Promise<KnownMatch[] | null> {
  const { content, quotations } = model;
  if (!content || !port.recognise) return null;
  const marks = quotations.map(({ start, end }) => ({ start, end }));
  const known = await port.recognise(articleId, meta, content.text, marks).catch(() => null);
  return content === model.content ? known : null;
}
