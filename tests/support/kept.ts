/** What a page says of itself, and the edits by which something of it is kept, for tests of the library. */
import { editArticle, type Library, openArticle } from '../../utils/library';
import type { ArticleMeta, Edit } from '../../utils/model';

/** A page at an address, which may call another one its own. */
export const pageMeta = (url: string, canonical = url): ArticleMeta => ({
  url,
  canonical,
  title: 'A title',
  outlet: 'The Paper',
  authors: [],
  publishedAt: null,
  language: 'en',
});

type Create = Extract<Edit, { op: 'create' }>;

/** Makes an annotation of a quotation without a speaker; `more` says what is otherwise. */
export function createEdit(id: string, exact = 'We will see.', more: Partial<Create> = {}): Create {
  return {
    op: 'create',
    id,
    kind: 'quote',
    exact,
    selectors: [{ type: 'TextQuoteSelector', exact }],
    speaker: { name: null, mention: null, via: null, description: null, origin: 'detected' },
    capturedAt: 1,
    ...more,
  };
}

/** Makes an annotation with a note. */
export const noteEdits = (id: string, text: string): Edit[] => [createEdit(id), { op: 'note', id, text, seen: [] }];

let count = 0;
/** An id that no other annotation of the test has. */
export const newId = (): string => `01900000-0000-7000-8000-${(++count).toString(16).padStart(12, '0')}`;

/** Opens a page, writes a note there as its script would, and gives the article's id. */
export async function keepNote(library: Library, url: string, canonical = url, text = 'secret'): Promise<string> {
  const { articleId } = await openArticle(library, pageMeta(url, canonical), url);
  await editArticle(library, articleId, pageMeta(url, canonical), noteEdits(newId(), text), url);
  return articleId;
}
