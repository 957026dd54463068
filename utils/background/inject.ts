/** Puts our scripts into pages: once a page, nothing where the reader wants quiet, and at installation into open tabs. */
import { browser } from '#imports';
import { rules } from '../highlights/rules';
import type { TintSets } from '../highlights/tint-schema';
import type { PageWorld } from '../protocol/page-world';
import { detectLanguage, lexiconLanguage } from '../quotes/language';
import type { PageSender } from './sender';
import { saveEverywhere, webTabs } from './tabs';

type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/** WXT types the paths of a build by its entrypoints; lexicons are as many as there are languages. */
const script = (path: string): Files => [path] as unknown as Files;

const GATE = script('/content-scripts/gate.js');
const ANNOTATOR = script('/content-scripts/annotator.js');
const MARGIN = script('/margin.js');
const ANCHORING = script('/anchoring.js');
const SIGNS = script('/signs.js');
const STYLES = '/content-scripts/annotator.css';
/**
 * Chromium computes the user's rules for highlights and does not paint them. In Firefox they paint, over a page's own
 * important ones and in its shadow roots.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Whether the annotator is in the page; false where the page may not be touched. */
export async function hasAnnotator(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as PageWorld).verbatimStarted === true,
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/**
 * Whether the annotator runs in the page. It says so itself once it starts: a mark left before it is there would stand
 * for ever where the worker ends between the two.
 */
async function isStarted(tabId: number, forced: boolean): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: (force: boolean) => {
      const marks = globalThis as PageWorld;
      if (force) marks.verbatimForced = true;
      return marks.verbatimStarted === true;
    },
    args: [forced],
  });
  return answer?.result === true;
}

/** Puts a language's lexicon into the page. false where there is none, or the page may not be touched. */
async function injectLexicon(tabId: number, language: string): Promise<boolean> {
  const code = lexiconLanguage(language);
  return code !== '' && inject(tabId, script(`/lexicon-${code}.js`));
}

/**
 * Puts the lexicon of a text's language into the page, where it is not `here`; answers whose it is, '' where there is none.
 * The words tell better than the page's own `language`, which may be that of a foreign template.
 */
export async function injectLexiconFor(
  tabId: number,
  { sample, language, here }: { sample: string; language: string; here: string[] },
): Promise<string> {
  for (const code of new Set([detectLanguage(sample), lexiconLanguage(language)]))
    if (here.includes(code) || (await injectLexicon(tabId, code))) return code;
  return '';
}

/** Puts a script into the page that is not needed in most. false where the page may not be touched. */
async function inject(tabId: number, files: Files): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    return false;
  }
}

/** The page's half of the interface. */
export const injectMargin = (tabId: number): Promise<boolean> => inject(tabId, MARGIN);

/** What finds kept words again and edits. */
export const injectAnchoring = (tabId: number): Promise<boolean> => inject(tabId, ANCHORING);

/** What draws signs on words met before. */
export const injectSigns = (tabId: number): Promise<boolean> => inject(tabId, SIGNS);

/**
 * Puts lexicon, styles and annotator into a page. false where they were there already. `forced`: the reader asked,
 * whatever the gate says. Throws where the page may not be touched.
 */
export async function injectAnnotator(tabId: number, language: string, forced: boolean): Promise<boolean> {
  if (await isStarted(tabId, forced)) return false;
  await Promise.all([
    injectLexicon(tabId, language),
    browser.scripting.insertCSS({ target: { tabId }, files: [STYLES], origin: ORIGIN }),
  ]);
  await browser.scripting.executeScript({ target: { tabId }, files: ANNOTATOR });
  return true;
}

/** Gives a page its tints instead of earlier ones. The new rules are there before the old ones go, so that nothing flashes. */
export async function tintPage({ tabId, documentId }: PageSender, tints: TintSets, earlier: TintSets[]): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  await browser.scripting.insertCSS({ target, css: rules(tints), origin: ORIGIN });
  for (const old of earlier) await browser.scripting.removeCSS({ target, css: rules(old), origin: ORIGIN });
}

/** Puts the gate into a page that was open before the extension was, or whose site is no longer paused. */
export async function injectGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: GATE });
}

/** How long pages may take to save what is being typed before the extension ends; the second time only what came since. */
const SAVES_WITHIN_MS = [2_000, 200];
/** Documents in pages of the web; all others are pages of ours. */
const IN_PAGES = ['/card.html', '/sign.html'];

/** Whether the reader has a page of ours open: an import or a note in it must not be cut off. */
async function hasOwnPages(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB', 'POPUP', 'SIDE_PANEL'] });
  return contexts.some(({ documentUrl }) => documentUrl && !IN_PAGES.includes(new URL(documentUrl).pathname));
}

/**
 * An update that is listened for waits until the extension starts itself anew: without that, it would end in the middle
 * of a word. Where a page of ours is open it comes with the browser's next start. Must run in the worker's first turn.
 */
export function answerUpdate(): void {
  browser.runtime.onUpdateAvailable.addListener(async () => {
    for (const within of SAVES_WITHIN_MS) await saveEverywhere(within).catch(console.error);
    if (!(await hasOwnPages())) browser.runtime.reload();
  });
}

/** Registers for installation, with a word of welcome; must run in the worker's first turn. */
export function answerInstallation(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    await browser.tabs.create({ url: new URL('/welcome.html', browser.runtime.getURL('/')).href });
  });
}

/** Whether the gate of this start of the extension runs in the page; true where the page may not be touched. */
async function hasGate(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as PageWorld).verbatimGate === true,
    });
    return answer?.result === true;
  } catch {
    return true;
  }
}

/**
 * Puts the gate into open tabs that have none, once each time the extension is installed, updated or switched on again:
 * for the last there is no event, but the browser forgets `taken` with each. Never rejects.
 */
export async function takeOverTabs(taken: {
  getValue(): Promise<boolean>;
  setValue(value: boolean): Promise<void>;
}): Promise<void> {
  // Firefox puts content scripts into open tabs by itself.
  if (import.meta.env.FIREFOX) return;
  try {
    if (await taken.getValue()) return;
    await taken.setValue(true);
    const takeOver = async ({ id }: { id: number }): Promise<void> => {
      if (!(await hasGate(id))) await injectGate(id).catch(() => undefined);
    };
    // Beside each other: a tab that is still loading answers when it is done.
    await Promise.all((await webTabs()).map(takeOver));
  } catch (error) {
    console.error(error);
  }
}
