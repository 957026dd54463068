/** Preact hook: whether the article of a page is one that the reader knows from elsewhere. */
import { useEffect, useState } from 'preact/hooks';
import type { Offer, PageState } from '../../utils/model';
import { send } from '../../utils/protocol/messages';
import type { TabView } from './tab-view';

function metIn(state: PageState): string[] {
  return [...new Set(state.items.flatMap((item) => item.known.map((match) => match.annotationId)))].sort();
}

/** The offer for the page of a tab, and the way to answer it. */
export function useOffer(
  tabId: number | null,
  view: TabView,
): { offer: Offer | null; answer: (same: boolean) => Promise<void> } {
  const [offer, setOffer] = useState<Offer | null>(null);
  const state = view.kind === 'page' ? view.state : null;
  const articleId = state?.articleId ?? null;
  const met = state ? metIn(state) : [];
  const asked = articleId === null || met.length === 0 ? '' : [articleId, ...met].join(' ');
  useEffect(() => {
    let stale = false;
    const [id, ...annotations] = asked.split(' ');
    if (!id) setOffer(null);
    else {
      send('offerFor', { articleId: id, met: annotations }).then((found) => !stale && setOffer(found), console.warn);
    }
    return () => {
      stale = true;
    };
  }, [asked]);
  const answer = async (same: boolean): Promise<void> => {
    if (!offer || !state || articleId === null || tabId === null) return;
    await send('answerOffer', { tabId, articleId, meta: state.meta, other: offer.other, same });
    setOffer(null);
  };
  return { offer, answer };
}
