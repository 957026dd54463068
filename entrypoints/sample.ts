/** Runs the annotator on the sample article where it is a page of the extension: the library is at hand, no messages. */
import { liveQuery } from 'dexie';
import { ContentScriptContext, defineUnlistedScript } from '#imports';
import { startMargin } from '../components/margin/start-margin';
import { SAMPLE_ADDRESS, SAMPLE_CHANGED, type SampleDoor, type SampleWindow } from '../components/shell/sample';
import { showTheme } from '../components/shell/theme';
import { annotationsOfArticle, editArticle, library, openArticle, readArticle, toView } from '../utils/library';
import type { ArticleMeta } from '../utils/model';
import { PageReader, type ReaderPort } from '../utils/page';
import { Editor } from '../utils/page/editor';
import { provideLexicon } from '../utils/page/lexicons';
import { describeRange, placeKept } from '../utils/page/place-annotations';
import { providePlacing } from '../utils/page/placing';
import { pageTools } from '../utils/page/tools';
import { listen, send } from '../utils/protocol/messages';
import { lexicon } from '../utils/quotes/lexicon/en';
import { readSettings, settingsItem } from '../utils/settings';
import highlights from './annotator.content/highlights.css?inline';

/** What is kept changes in the library page as well. */
function watchLibrary(articleId: string, changed: () => void): void {
  liveQuery(() => annotationsOfArticle(library(), articleId)).subscribe({ next: changed, error: console.error });
}

function portTo(opened: (articleId: string) => void): ReaderPort {
  return {
    async openPage(meta: ArticleMeta) {
      const [page, settings] = await Promise.all([openArticle(library(), meta, SAMPLE_ADDRESS), readSettings()]);
      opened(page.articleId);
      return { ...page, settings, paused: false };
    },
    readPage: (articleId) => readArticle(library(), articleId, SAMPLE_ADDRESS),
    async edit(articleId, meta, edits) {
      return (await editArticle(library(), articleId, meta, edits, SAMPLE_ADDRESS)).map(toView);
    },
  };
}

export default defineUnlistedScript(async () => {
  const settings = await readSettings();
  showTheme(settings.theme);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlights);
  document.adoptedStyleSheets.push(sheet);
  provideLexicon(lexicon);
  providePlacing({ placeKept, describeRange, Editor });

  const ctx = new ContentScriptContext('sample');
  const tools = pageTools(async () => false);
  const reader: PageReader = new PageReader(
    document,
    portTo((articleId) => watchLibrary(articleId, () => void reader.articleChanged(articleId))),
    {
      ...tools,
      meta: (page, stale) => ({ ...tools.meta(page, stale), url: SAMPLE_ADDRESS, canonical: SAMPLE_ADDRESS }),
    },
    { settings, forced: true },
  );
  const margin = startMargin(ctx, reader, settings);
  reader.on('settings', () => margin.update(reader.settings), ctx.signal);
  settingsItem.watch(async () => {
    const now = await readSettings();
    showTheme(now.theme);
    void reader.settingsChanged(now, false);
  });

  const door: SampleDoor = { state: () => reader.state, act: (action) => margin.act(action) };
  if (window === window.top) {
    listen('getPageState', door.state);
    listen('act', door.act);
    reader.on('change', () => void send('pageState', reader.state).catch(() => undefined), ctx.signal);
  } else {
    (window as SampleWindow).verbatimSample = door;
    reader.on('change', () => document.dispatchEvent(new Event(SAMPLE_CHANGED)), ctx.signal);
  }
  await reader.start();
});
