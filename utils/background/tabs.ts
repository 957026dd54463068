/** Telling the tabs: what is kept of their article changed, settings changed, a site was paused. */
import { browser } from '#imports';
import { articlesAt, articlesById, isPaused, isQuiet, joinedArticles, type Library } from '../library';
import { siteOf } from '../library/site';
import type { OpenedPage, PageSettings } from '../model';
import { send } from '../protocol/messages';
import { readSettings } from '../settings';

interface OpenTab {
  id: number;
  url: string;
}

/** All open tabs with a web page that the extension may read. */
export async function webTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, url, discarded }) => (id !== undefined && url && !discarded ? [{ id, url }] : []));
}

/** More changed articles than this are bulk work: each tab is asked what it shows instead. */
const MAX_ARTICLES_ONE_BY_ONE = 50;

/**
 * Tells the tabs that may show these articles that they changed; an empty list means all. Which article a tab shows is
 * kept nowhere: the tabs on the sites of the articles' addresses are told, and each knows whether it is meant.
 */
export async function tellChanged(library: Library, articleIds: string[]): Promise<void> {
  const tabs = await webTabs();
  if (tabs.length === 0) return;
  const bulk = articleIds.length === 0 || articleIds.length > MAX_ARTICLES_ONE_BY_ONE;
  const urls = tabs.map((tab) => tab.url);
  const groups = await Promise.all(
    (bulk ? await articlesAt(library, urls) : articleIds).map((id) => joinedArticles(library, id)),
  );
  const told = new Set<string>();
  for (const group of groups) {
    const articles = await articlesById(library, group);
    const sites = new Set([...articles.values()].flatMap(({ url, urls }) => [url, ...urls].map(siteOf)));
    for (const tab of tabs) {
      if (!sites.has(siteOf(tab.url))) continue;
      for (const articleId of group) {
        if (told.has(`${tab.id} ${articleId}`)) continue;
        told.add(`${tab.id} ${articleId}`);
        send('articleChanged', { articleId }, tab.id).catch(ignore);
      }
    }
  }
}

/** Tells all tabs but one that other quotations are kept than before. */
export async function tellKept(except?: number): Promise<void> {
  for (const { id } of await webTabs()) if (id !== except) send('recogniseAgain', {}, id).catch(ignore);
}

/** Has all pages save what is being typed in them; resolves when they have, or have had that time. Milliseconds. */
export async function saveEverywhere(within: number): Promise<void> {
  const saved = (await webTabs()).map(({ id }) => send('saveNow', {}, id).catch(ignore));
  await Promise.race([Promise.all(saved), new Promise((resolve) => setTimeout(resolve, within))]);
}

/** What the annotator gets to know of the settings; on a quiet site nothing is recognised. */
export async function pageSettings(library: Library, url: string): Promise<PageSettings> {
  const { selectionButton, marginCards, highlightFound, recognition } = await readSettings();
  const quiet = recognition && (await isQuiet(library, new URL(url).hostname));
  return { selectionButton, marginCards, highlightFound, recognition: recognition && !quiet };
}

/** Sends the settings to all tabs, or to those of one site, each with whether it is paused. */
export async function tellSettings(library: Library, matches: (url: string) => boolean = () => true): Promise<void> {
  const tabs = (await webTabs()).filter((tab) => matches(tab.url));
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const settings: OpenedPage['settings'] = await pageSettings(library, url);
      const paused = await isPaused(library, new URL(url).hostname);
      await send('settingsChanged', { ...settings, paused }, id).catch(ignore);
    }),
  );
}

/** Most tabs have no annotator: nobody listens there, and nobody need. */
function ignore(): void {}
