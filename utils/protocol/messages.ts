/**
 * The typed protocol between gate and annotator (content scripts), background and extension pages.
 * Every payload is validated where it arrives: use `listen`, never `onMessage` bare.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type {
  AnnotationView,
  ArticleMeta,
  Edit,
  KnownMatch,
  Offer,
  OpenedPage,
  PageAction,
  PageState,
  Span,
} from '../model';
import { VerbatimError } from '../model/errors';
import { type PageMessageName, pagePayloads } from './page-payloads';
import { type MessageName, payloads } from './schemas';

export interface Protocol {
  // ------------------------------------------------ content scripts -> background
  /** The gate's word on a page; `language` as the page says it. */
  gateVerdict(data: { article: boolean; language: string }): void;
  /** The annotator has read the page's metadata: which article is it, what is kept of it? */
  openPage(data: { meta: ArticleMeta }): OpenedPage;
  /** What is kept of the article now. */
  readPage(data: { articleId: string }): AnnotationView[];
  /**
   * Resolves when the edits are on disk, with the annotations they touched. `meta` is what the page says of itself
   * now: nothing of an article is written down before something of it is kept, so the first edit brings it along.
   */
  edit(data: { articleId: string; meta: ArticleMeta; edits: Edit[] }): AnnotationView[];
  /** For the badge: what the page's list counts. */
  pageFound(data: { count: number }): void;
  /** Puts the lexicon into the page; false where there is none for the language. */
  needLexicon(data: { language: string }): boolean;
  /** Puts the interface (cards, selection button) into the page; false where the page may not be touched. */
  needMargin(data: Record<string, never>): boolean;
  /** Which kept quotations of other articles occur in this text? Offsets are the text's. */
  recognise(data: { articleId: string; meta: ArticleMeta; text: string; marks: Span[] }): KnownMatch[];

  // ------------------------------------------------ background -> annotator of a tab
  /** Something kept of this article changed: read it again. */
  articleChanged(data: { articleId: string }): void;
  /** Other quotations are kept than before: ask again which of them stand here. */
  recogniseAgain(data: Record<string, never>): void;
  /** Settings or the site's pause changed. */
  settingsChanged(data: OpenedPage['settings'] & { paused: boolean }): void;

  // ------------------------------------------------ extension pages -> annotator of a tab
  getPageState(data: Record<string, never>): PageState;
  /** Answers with the number of the step that takes an edit back, for `undo`; null for what is no edit. */
  act(data: PageAction): number | null;

  // ------------------------------------------------ annotator -> extension pages (broadcast, nobody need listen)
  pageState(data: PageState): void;

  // ------------------------------------------------ extension pages -> background
  /** "Look for quotations here anyway." */
  startHere(data: { tabId: number }): void;
  pauseSite(data: { host: string; paused: boolean }): void;
  isPaused(data: { host: string }): boolean;
  /** On this site nothing is recognised, or again. */
  quietSite(data: { host: string; quiet: boolean }): void;
  /** Is the article of a page one that the reader knows from elsewhere? `met`: the annotations recognised in it. */
  offerFor(data: { articleId: string; met: string[] }): Offer | null;
  /** The reader's answer to an offer that stands beside the list of a tab. */
  answerOffer(data: { tabId: number; articleId: string; meta: ArticleMeta; other: string; same: boolean }): void;
  /** After bulk work in the library page: tell the tabs that show these articles (empty: all). */
  libraryChanged(data: { articleIds: string[] }): void;
  /** The page that writes backups out of sight has a file: `url` is a Blob's. Answers with the download's id. */
  backupWritten(data: { url: string; name: string }): number;
  /** How far that download is; when it is done, `writes` is noted as saved. */
  backupSaved(data: { id: number; writes: number }): 'running' | 'saved' | 'failed';
}

const messaging = defineExtensionMessaging<Protocol>();

/**
 * Sends a message; with a tab id to that tab's annotator. Rejects where nobody answers or the other side throws: of a
 * VerbatimError there, `codeOf` finds the code here.
 */
export const send = messaging.sendMessage;

type Payload<N extends MessageName> = Parameters<Protocol[N]>[0];
type Answer<N extends MessageName> = ReturnType<Protocol[N]>;

/** Who sent a message, as the browser itself says. */
export interface Sender {
  tabId: number | undefined;
  frameId: number | undefined;
  /** Address of the page or extension page that sent it. */
  url: string;
  /** Address that the tab shows now; undefined outside tabs and where the extension has no access to the site. */
  tabUrl: string | undefined;
  /** Id of the extension that sent it. */
  extensionId: string | undefined;
}

/**
 * Answers a message whose payload fits the schema; refuses any other with the code `bad-message`. Which field was wrong
 * is in the console.
 */
function receive<N extends MessageName>(
  name: N,
  schema: v.GenericSchema,
  handler: (data: Payload<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>,
): () => void {
  return messaging.onMessage(name, async (message) => {
    const parsed = v.safeParse(schema, message.data);
    if (!parsed.success) {
      const issue = parsed.issues[0];
      console.error(`${name}: ${v.getDotPath(issue) ?? 'payload'}: ${issue.message}`);
      throw new VerbatimError('bad-message', name);
    }
    const { tab, frameId, url, id } = message.sender;
    const sender = { tabId: tab?.id, frameId, url: url ?? '', tabUrl: tab?.url, extensionId: id };
    return handler(parsed.output as Payload<N>, sender);
  });
}

/** Answers a message in the background or in a page of the extension. Returns a function that stops listening. */
export function listen<N extends MessageName>(
  name: N,
  handler: (data: Payload<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>,
): () => void {
  return receive(name, payloads[name], handler);
}

/** Answers a message in a page. Returns a function that stops listening. */
export function listenInPage<N extends PageMessageName>(
  name: N,
  handler: (data: Payload<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>,
): () => void {
  return receive(name, pagePayloads[name], handler);
}
