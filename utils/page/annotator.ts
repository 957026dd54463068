/** The annotator in a page: a session, the interface when it is needed, and the messages of background and other surfaces. */

import * as dom from '../dom';
import type { PageSettings } from '../model';
import { listenInPage, type Protocol, send } from '../protocol/messages';
import { pageTools } from './article-access';
import { InsertedStyles } from './inserted-styles';
import { languagesHere } from './lexicons';
import { hasMargin, type LazyMargin, lazyMargin } from './margin/lazy-margin';
import { lazySigns } from './margin/lazy-signs';
import { runPageAction } from './page-actions';
import { PageReader } from './page-reader';
import { hasAnchoring, providedAnchoring } from './provided-anchoring';
import { throughCache } from './through-cache';
import type { ReaderPort } from './types';

/** Nothing is shown before the background has said what the reader wants. */
const UNTIL_ANSWERED: PageSettings = {
  selectionButton: false,
  marginCards: false,
  highlightFound: true,
  recognition: false,
};

/** Reads the page and shows what there is, until `signal` aborts. `forced`: the reader asked, whatever the gate says. */
export function annotate(signal: AbortSignal, forced: boolean): void {
  let page = openPage(forced);
  onNewRoot(() => {
    page.end();
    page = openPage(forced);
  }, signal);
  const stopListening = [
    listenInPage('getPageState', () => page.reader.state),
    listenInPage('act', (action) => runPageAction(page.reader, page.margin.wake, action)),
    listenInPage('articleChanged', ({ articleId }) => page.reader.articleChanged(articleId)),
    listenInPage('recogniseAgain', () => page.reader.recogniseAgain()),
    listenInPage('saveNow', () => page.margin.save()),
    listenInPage('settingsChanged', ({ paused, ...settings }) => page.reader.settingsChanged(settings, paused)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stopListening) stop();
    page.end();
  });
}

interface Page {
  reader: PageReader;
  margin: LazyMargin;
  end(): void;
}

function openPage(forced: boolean): Page {
  const ended = new AbortController();
  const tools = pageTools((sample, language) => ask('needLexicon', { sample, language, here: languagesHere() }));
  const reader = new PageReader(document, port, tools, { settings: UNTIL_ANSWERED, forced, styles });
  const margin = lazyMargin(reader, reader.settings, bringMargin, ended.signal);
  lazySigns(reader, () => ask('needSigns', {}), ended.signal);
  tellOthers(reader, ended.signal);
  reader.on('settings', () => margin.update(reader.settings), ended.signal);
  void reader.start();
  return {
    reader,
    margin,
    end() {
      ended.abort();
      reader.dispose();
    },
  };
}

/** Asks the background, and again where the page was in the back/forward cache when the answer came. */
function ask<N extends keyof Protocol>(...question: Parameters<typeof send<N>>): ReturnType<typeof send<N>> {
  return throughCache(() => send(...question));
}

const port: ReaderPort = {
  async anchoring() {
    await bringAnchoring();
    return providedAnchoring();
  },
  openPage: (meta) => ask('openPage', { meta }),
  readPage: (articleId) => ask('readPage', { articleId }),
  edit: (articleId, meta, edits) => ask('edit', { articleId, meta, edits }),
  recognise: (articleId, meta, text, marks) => ask('recognise', { articleId, meta, text, marks }),
};

/** Kept from session to session: what is inserted stays where a page writes itself anew. */
const styles = new InsertedStyles(
  document,
  (tints, earlier) => ask('tintPage', { tints, earlier }),
  import.meta.env.FIREFOX,
);

/** Tells the list to other surfaces, and its length to the badge. */
function tellOthers(reader: PageReader, signal: AbortSignal): void {
  let counted = -1;
  const tell = (): void => {
    const { state } = reader;
    const count = state.items.filter(({ annotation, orphan }) => !orphan && !annotation?.dismissed).length;
    // Nobody need listen; a worker that is being updated does not answer.
    send('pageState', state).catch(() => {});
    if (count === counted) return;
    counted = count;
    send('pageFound', { count }).catch(() => {});
  };
  reader.on('change', tell, signal);
}

const bringMargin = bringOnce(() => ask('needMargin', {}), hasMargin);
const bringAnchoring = bringOnce(() => ask('needAnchoring', {}), hasAnchoring);

/** Has a script of ours put in that most pages do not need: once, asked for again where it did not come. */
function bringOnce(question: () => Promise<boolean>, isHere: () => boolean): () => Promise<boolean> {
  let coming: Promise<boolean> | null = null;
  const bring = async (): Promise<boolean> => {
    try {
      return isHere() || (await question());
    } catch (error) {
      // A worker that ended on the way took its answer with it; the script itself may have come.
      if (isHere()) return true;
      throw error;
    } finally {
      if (!isHere()) coming = null;
    }
  };
  return () => {
    coming ??= bring();
    return coming;
  };
}

/** A page that writes itself anew (`document.open`) has thrown all listeners away: everything begins again. */
function onNewRoot(act: () => void, signal: AbortSignal): void {
  let root = dom.documentElement(document);
  const observer = new MutationObserver(() => {
    const now = dom.documentElement(document);
    if (!now || now === root) return;
    root = now;
    act();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
