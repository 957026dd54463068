/** The annotator on the sample article where it is a page of the extension: the library is at hand, no messages. */
import { liveQuery } from 'dexie';
import {
  annotationsOfArticle,
  colourOldEntriesBy,
  editArticle,
  library,
  openArticle,
  readArticle,
  toView,
} from '../../utils/library';
import type { ArticleMeta, PageSettings } from '../../utils/model';
import { pageTools } from '../../utils/page/article-access';
import { anchoring } from '../../utils/page/editor';
import { provideLexicon } from '../../utils/page/lexicons';
import { makeCardFrame } from '../../utils/page/margin/make-card-frame';
import { startMargin } from '../../utils/page/margin/start-margin';
import { runPageAction } from '../../utils/page/page-actions';
import { PageReader } from '../../utils/page/page-reader';
import type { ReaderPort } from '../../utils/page/types';
import { listen, send } from '../../utils/protocol/messages';
import { lexicon } from '../../utils/quotes/lexicon/en';
import { defaultColour, readSettings, watchSettings } from '../../utils/settings';
import { SAMPLE_ADDRESS, SAMPLE_CHANGED, type SampleDoor, type SampleWindow } from '../shell/sample';
import { showTheme } from '../shell/theme';

/** Shows what there is in the sample article; `highlights` is the sheet that content scripts get with the annotator. */
export async function annotateSample(highlights: string): Promise<void> {
  colourOldEntriesBy(defaultColour);
  const settings = await readSettings();
  showTheme(settings.theme);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlights);
  document.adoptedStyleSheets.push(sheet);

  const reader = sampleReader(settings);
  // The page stays as long as the extension does.
  const { signal } = new AbortController();
  const margin = startMargin(reader, settings, makeCardFrame, signal);
  reader.on('settings', () => margin.update(reader.settings), signal);
  watchSettings((now) => {
    showTheme(now.theme);
    void reader.settingsChanged(now, false);
  });
  const door: SampleDoor = {
    state: () => reader.state,
    act: (action) => runPageAction(reader, async () => margin.cards, action),
  };
  openDoor(door, reader, signal);
  await reader.start();
}

function sampleReader(settings: PageSettings): PageReader {
  provideLexicon(lexicon);
  const tools = pageTools(async () => lexicon.language);
  const reader: PageReader = new PageReader(
    document,
    portTo((articleId) => watchLibrary(articleId, () => void reader.articleChanged(articleId))),
    {
      ...tools,
      meta: (...args) => ({ ...tools.meta(...args), url: SAMPLE_ADDRESS, canonical: SAMPLE_ADDRESS }),
    },
    { settings, forced: true },
  );
  return reader;
}

/** The library as the background gives it to a page; `opened` hears which article this is. */
function portTo(opened: (articleId: string) => void): ReaderPort {
  return {
    anchoring: async () => anchoring,
    async openPage(meta: ArticleMeta) {
      const [page, settings] = await Promise.all([openArticle(library(), meta, SAMPLE_ADDRESS), readSettings()]);
      opened(page.articleId);
      return { ...page, settings, paused: false };
    },
    readPage: (articleId) => readArticle(library(), articleId, SAMPLE_ADDRESS),
    async edit(articleId, meta, edits) {
      const colour = await defaultColour();
      return (await editArticle(library(), articleId, meta, edits, SAMPLE_ADDRESS, colour)).map(toView);
    },
  };
}

/** What is kept changes in the library page as well. */
function watchLibrary(articleId: string, changed: () => void): void {
  liveQuery(() => annotationsOfArticle(library(), articleId)).subscribe({ next: changed, error: console.error });
}

/** Lets other surfaces in: by messages where this page fills its tab, by the window where the welcome page frames it. */
function openDoor(door: SampleDoor, reader: PageReader, signal: AbortSignal): void {
  if (window === window.top) {
    listen('getPageState', door.state);
    listen('act', door.act);
    reader.on('change', () => void send('pageState', reader.state).catch(() => undefined), signal);
  } else {
    (window as SampleWindow).verbatimSample = door;
    reader.on('change', () => document.dispatchEvent(new Event(SAMPLE_CHANGED)), signal);
  }
}
