/** The rooms a session works with: article and quotations, the page's language settled between them. */
import {
  type ArticleText,
  cleanAddress,
  findArticleInSlices,
  readArticleInSlices,
  readMeta,
  renewArticle,
  withoutRepeats,
} from '../article';
import type { ArticleMeta, Quotation } from '../model';
import { findQuotationsInSlices } from '../quotes';
import { detectLanguage } from '../quotes/language';
import { neutral } from '../quotes/lexicon/neutral';
import type { LexiconWithGrammar } from '../quotes/types';
import { breathe } from '../scheduling/slices';
import type { Content, Tools } from './content';
import { lexiconOf } from './lexicons';

/** `needLexicon` has a language's lexicon put into the page; false where there is none. */
export function pageTools(needLexicon: (language: string) => Promise<boolean>): Tools {
  const refused = new Set<string>();
  /** The canonical address that the page gave the last time. */
  let last = '';
  /** Articles below the page's own that were there from the start. */
  const left = new WeakSet<Element>();

  async function lexiconFor(text: string, meta: ArticleMeta): Promise<LexiconWithGrammar> {
    // The words tell better than the page, which may be built on a foreign template.
    for (const language of [detectLanguage(text), meta.language]) {
      if (language === '' || refused.has(language)) continue;
      const here = lexiconOf(language);
      if (here) return here;
      const came = await needLexicon(language).catch(() => false);
      const now = came ? lexiconOf(language) : undefined;
      if (now) return now;
      refused.add(language);
    }
    return neutral;
  }

  return {
    meta(document, stale) {
      const meta = readMeta(document, document.location);
      const known = stale && meta.canonical === last;
      last = meta.canonical;
      if (!known) return meta;
      const title = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || document.title;
      return {
        ...meta,
        canonical: cleanAddress(new URL(document.location.href)).href,
        title,
        authors: [],
        publishedAt: null,
      };
    },
    async find(document, grown): Promise<Content | null> {
      const roots = await findArticleInSlices(document, breathe, (article) => {
        if (!grown) left.add(article);
        return !left.has(article);
      });
      if (roots.containers.size === 0) return null;
      await breathe();
      return readArticleInSlices(roots, breathe);
    },
    again: (before, changed) => renewArticle(before as ArticleText, changed),
    async quotations(content, meta): Promise<Quotation[]> {
      const { text, blocks } = content;
      const lexicon = await lexiconFor(text, meta);
      const options = { lexicon, blocks: [...blocks], authors: meta.authors, title: meta.title };
      const found = await findQuotationsInSlices(text, options, breathe);
      await breathe();
      return withoutRepeats(text, blocks, found);
    },
  };
}
