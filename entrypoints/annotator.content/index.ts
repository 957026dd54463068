/** Put into a page that is an article, or that the reader asks to look at. Once a page; everything else is in its rooms. */
import './highlights.css';
import { type ContentScriptContext, defineContentScript } from '#imports';
import { type Margin, marginOnDemand } from '../../components/margin/lazy-margin';
import type { PageSettings } from '../../utils/model';
import { PageReader, type ReaderPort } from '../../utils/page';
import { hasPlacing } from '../../utils/page/placing';
import { pageTools } from '../../utils/page/tools';
import { listenInPage, send } from '../../utils/protocol/messages';

/** Marks in the isolated world. `verbatimForced` is set by the background: the reader asked to look here. */
interface World {
  verbatimStarted?: boolean;
  verbatimForced?: boolean;
}

/** Nothing is shown before the background has said what the reader wants. */
const UNTIL_ANSWERED: PageSettings = {
  selectionButton: false,
  marginCards: false,
  highlightFound: true,
  defaultColour: 'yellow',
  recognition: false,
};

let coming: Promise<boolean> | null = null;

async function ask(): Promise<boolean> {
  try {
    return await send('needMargin', {});
  } catch (error) {
    // A worker that ended on the way took its answer with it; the script itself may have come.
    if (hasPlacing()) return true;
    throw error;
  } finally {
    if (!hasPlacing()) coming = null;
  }
}

/** Brings the interface and what finds kept words again: one script, once, asked for again where it did not come. */
function bring(): Promise<boolean> {
  coming ??= ask();
  return coming;
}

const port: ReaderPort = {
  placing: async () => void (await bring()),
  openPage: (meta) => send('openPage', { meta }),
  readPage: (articleId) => send('readPage', { articleId }),
  edit: (articleId, meta, edits) => send('edit', { articleId, meta, edits }),
  recognise: (articleId, meta, text, marks) => send('recognise', { articleId, meta, text, marks }),
};

interface Page {
  reader: PageReader;
  margin: Margin;
  end(): void;
}

/** Reads the page and shows what there is. */
function begin(ctx: ContentScriptContext, forced: boolean): Page {
  const ended = new AbortController();
  const { signal } = ended;
  const reader = new PageReader(
    document,
    port,
    pageTools((language) => send('needLexicon', { language })),
    { settings: UNTIL_ANSWERED, forced },
  );
  const margin = marginOnDemand(ctx, reader, reader.settings, bring, signal);

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
  reader.on('settings', () => margin.update(reader.settings), signal);
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

/** A page that writes itself anew (`document.open`) has thrown all listeners away: everything begins again. */
function onNewRoot(act: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    const now = document.documentElement;
    if (!now || now === root) return;
    root = now;
    act();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main(ctx) {
    const world = globalThis as World;
    if (world.verbatimStarted) return;
    world.verbatimStarted = true;

    let page = begin(ctx, world.verbatimForced === true);
    onNewRoot(() => {
      page.end();
      page = begin(ctx, world.verbatimForced === true);
    }, ctx.signal);

    const silent = [
      listenInPage('getPageState', () => page.reader.state),
      listenInPage('act', (action) => page.margin.act(action)),
      listenInPage('articleChanged', ({ articleId }) => page.reader.articleChanged(articleId)),
      listenInPage('recogniseAgain', () => page.reader.recogniseAgain()),
      listenInPage('settingsChanged', ({ paused, ...settings }) => page.reader.settingsChanged(settings, paused)),
    ];
    ctx.onInvalidated(() => {
      for (const stop of silent) stop();
      page.end();
    });
  },
});
