/** Answers to messages. No state is held here: the browser may end the worker after any of them. */
import { browser } from '#imports';
import {
  acceptOffer,
  editArticle,
  findOffer,
  isFull,
  isPaused,
  type Library,
  library,
  openArticle,
  pauseHost,
  readArticle,
  recordSightings,
  setPaused,
  setQuiet,
  steadily,
  toView,
} from '../library';
import { recogniseIn } from '../library/recognition-index';
import { codeOf, VerbatimError } from '../model/errors';
import { listen } from '../protocol/messages';
import { defaultColour } from '../settings';
import {
  hasAnnotator,
  injectAnchoring,
  injectAnnotator,
  injectGate,
  injectLexiconFor,
  injectMargin,
  injectSigns,
  tintPage,
} from './inject';
import { fromExtension, fromPage } from './sender';
import { pageSettings, tellChanged, tellKept, tellSettings, webTabs } from './tabs';

/** With less than this left, in bytes, a write that failed without a reason failed for want of room. */
const MIN_ROOM_BYTES = 2_000_000;

/** Whether the disk, or the browser's share of it, is as good as full: a dead connection says nothing of why it died. */
async function hasNoRoom(): Promise<boolean> {
  const { usage = 0, quota } = await navigator.storage
    .estimate()
    .catch(() => ({ quota: undefined }) as StorageEstimate);
  return quota !== undefined && quota - usage < MIN_ROOM_BYTES;
}

/** What reads: a dead connection is opened anew. */
const read = <T>(work: () => Promise<T>): Promise<T> => steadily(library(), work);

/**
 * What writes: the same, and a failure by the code of what a reader is told, who must know what is safe; the cause stays
 * in the console.
 */
async function write<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await steadily(library(), work);
  } catch (error) {
    console.error(error);
    if (codeOf(error)) throw error;
    throw new VerbatimError(isFull(error) || (await hasNoRoom()) ? 'disk-full' : 'not-saved');
  }
}

/** Quiet, since every article has a count. */
const BADGE_COLOUR = '#5b6472';

/** Shows on the toolbar icon how many quotations a tab's page has; nothing for none. Browsers clear it when the tab goes elsewhere. */
async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}

/** After these edits other quotations are kept than before, or what is shown beside them is another. */
const EDITS_OF_WHAT_IS_KEPT: ReadonlySet<string> = new Set(['create', 'delete', 'keep', 'dismiss', 'attach', 'note']);

const hostOf = (url: string): string => new URL(url).hostname;

/** The gate runs anew on a site's pages when its pause ends; where the annotator is, a message is enough. */
async function resumeSite(db: Library, host: string): Promise<void> {
  const tabs = (await webTabs()).filter((tab) => pauseHost(hostOf(tab.url)) === pauseHost(host));
  await tellSettings(db, (url) => pauseHost(hostOf(url)) === pauseHost(host));
  for (const { id } of tabs) if (!(await hasAnnotator(id))) await injectGate(id).catch(() => undefined);
}

/** Opens the library, at an annotation where one is named. */
export async function openLibraryPage(annotationId?: string): Promise<void> {
  const path = annotationId ? `/library.html?annotation=${encodeURIComponent(annotationId)}` : '/library.html';
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

/** Looks for quotations in a tab because the reader asked. Throws where the page may not be touched. */
export async function startHere(tabId: number): Promise<void> {
  await injectAnnotator(tabId, '', true);
}

/** Registers all answers; must run in the worker's first turn. */
export function answerMessages(): void {
  answerPages();
  answerOwnPages();
}

/** Answers to the scripts in web pages. */
function answerPages(): void {
  listen('gateVerdict', async ({ article, language }, sender) => {
    const { tabId, url } = fromPage(sender);
    if (!article || (await read(() => isPaused(library(), hostOf(url))))) return;
    await injectAnnotator(tabId, language, false);
  });
  listen('needLexicon', (text, sender) => injectLexiconFor(fromPage(sender).tabId, text));
  listen('needMargin', (_, sender) => injectMargin(fromPage(sender).tabId));
  listen('needAnchoring', (_, sender) => injectAnchoring(fromPage(sender).tabId));
  listen('needSigns', (_, sender) => injectSigns(fromPage(sender).tabId));
  listen('tintPage', ({ tints, earlier }, sender) => tintPage(fromPage(sender), tints, earlier));
  listen('pageFound', ({ count }, sender) => showCount(fromPage(sender).tabId, count));

  listen('openPage', async ({ meta }, sender) => {
    const { url } = fromPage(sender);
    return read(async () => {
      const [opened, paused, settings] = await Promise.all([
        openArticle(library(), meta, url),
        isPaused(library(), hostOf(url)),
        pageSettings(library(), url),
      ]);
      return { ...opened, paused, settings };
    });
  });
  listen('readPage', ({ articleId }, sender) => {
    const { url } = fromPage(sender);
    return read(() => readArticle(library(), articleId, url));
  });
  listen('edit', async ({ articleId, meta, edits }, sender) => {
    const { tabId, url } = fromPage(sender);
    const annotations = await write(async () =>
      editArticle(library(), articleId, meta, edits, url, await defaultColour()),
    );
    // Not awaited: the write is done, and the page that asked need not wait for the other tabs.
    tellChanged(library(), [articleId]).catch(console.error);
    if (edits.some(({ op }) => EDITS_OF_WHAT_IS_KEPT.has(op))) tellKept(tabId).catch(console.error);
    return annotations.map(toView);
  });
  listen('recognise', async ({ articleId, meta, text, marks }, sender) => {
    const { url } = fromPage(sender);
    if (!(await pageSettings(library(), url)).recognition) return [];
    const known = await recogniseIn(library(), articleId, text, marks);
    // Not awaited: the page need not wait for the library.
    recordSightings(library(), articleId, meta, url, text, known).catch(console.error);
    return known;
  });
}

/** Answers to the extension's own pages. */
function answerOwnPages(): void {
  listen('startHere', ({ tabId }, sender) => {
    fromExtension(sender);
    return startHere(tabId);
  });
  listen('isPaused', ({ host }, sender) => {
    fromExtension(sender);
    return isPaused(library(), host);
  });
  listen('pauseSite', async ({ host, paused }, sender) => {
    fromExtension(sender);
    await write(() => setPaused(library(), host, paused));
    if (paused) await tellSettings(library(), (url) => pauseHost(hostOf(url)) === pauseHost(host));
    else await resumeSite(library(), host);
  });
  listen('quietSite', async ({ host, quiet }, sender) => {
    fromExtension(sender);
    await write(() => setQuiet(library(), host, quiet));
    await tellSettings(library());
  });
  listen('offerFor', ({ articleId, met }, sender) => {
    fromExtension(sender);
    return findOffer(library(), articleId, met);
  });
  listen('answerOffer', async ({ tabId, articleId, meta, other, same }, sender) => {
    fromExtension(sender);
    // What the list says of itself comes from the page's script: where the page is, the browser says.
    const { url = '' } = await browser.tabs.get(tabId);
    await write(() => acceptOffer(library(), articleId, meta, url, other, same));
    if (!same) return;
    await tellChanged(library(), [articleId]);
    await tellKept();
  });
  listen('libraryChanged', async ({ articleIds }, sender) => {
    fromExtension(sender);
    await Promise.all([tellChanged(library(), articleIds), tellKept()]);
  });
}
