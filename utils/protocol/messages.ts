/**
 * The typed protocol between gate and annotator (content scripts), background and extension pages.
 * Every payload is validated where it arrives: use `listen`, never `onMessage` bare.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { AnnotationView, KnownMatch, Offer, OpenedPage, PageState } from '../model';
import { VerbatimError } from '../model/errors';
import { type PageMessageName, pagePayloads } from './page-payloads';
import { type MessageName, payloads } from './schemas';

/** What each message is answered with; what it carries is what its schema lets through. */
interface Answers {
  // ------------------------------------------------ content scripts -> background
  /** The gate's word on a page; `language` as the page says it. */
  gateVerdict(): void;
  /** The annotator has read the page's metadata: which article is it, what is kept of it? */
  openPage(): OpenedPage;
  /** What is kept of the article now. */
  readPage(): AnnotationView[];
  /**
   * Resolves when the edits are on disk, with the annotations they touched. `meta` is what the page says of itself
   * now: nothing of an article is written down before something of it is kept, so the first edit brings it along.
   */
  edit(): AnnotationView[];
  /** For the badge: what the page's list counts. */
  pageFound(): void;
  /**
   * Puts the lexicon of a text's language into the page, where it is not `here`: by the text's words, else by the page's
   * own `language`. Whose lexicon it is; '' where there is none.
   */
  needLexicon(): string;
  /** Puts the interface (cards, selection button) into the page; false where the page may not be touched. */
  needMargin(): boolean;
  /** Puts in what finds kept words again and edits; false where the page may not be touched. */
  needAnchoring(): boolean;
  /** Puts in what draws signs on words met before; false where the page may not be touched. */
  needSigns(): boolean;
  /** Inserts the rules for the page's tints; `earlier`: whose rules may be in the page, and are taken out. */
  tintPage(): void;
  /** Which kept quotations of other articles occur in this text? Offsets are the text's. */
  recognise(): KnownMatch[];

  // ------------------------------------------------ background -> annotator of a tab
  /** Something kept of this article changed: read it again. */
  articleChanged(): void;
  /** Other quotations are kept than before: ask again which of them stand here. */
  recogniseAgain(): void;
  /** Settings or the site's pause changed. */
  settingsChanged(): void;
  /** The extension is about to end: resolves when what is being typed in the page is saved. */
  saveNow(): void;

  // ------------------------------------------------ extension pages -> annotator of a tab
  getPageState(): PageState;
  /** Answers with the number of the step that takes an edit back, for `undo`; null for what is no edit. */
  act(): number | null;

  // ------------------------------------------------ annotator -> extension pages (broadcast, nobody need listen)
  pageState(): void;

  // ------------------------------------------------ extension pages -> background
  /** "Look for quotations here anyway." */
  startHere(): void;
  pauseSite(): void;
  isPaused(): boolean;
  /** On this site nothing is recognised, or again. */
  quietSite(): void;
  /** Is the article of a page one that the reader knows from elsewhere? `met`: the annotations recognised in it. */
  offerFor(): Offer | null;
  /** The reader's answer to an offer that stands beside the list of a tab. */
  answerOffer(): void;
  /** After bulk work in the library page: tell the tabs that show these articles (empty: all). */
  libraryChanged(): void;
  /** The page that writes backups out of sight has a file: `url` is a Blob's. Answers with the download's id. */
  backupWritten(): number;
  /** How far that download is; when it is done, `writes` is noted as saved. */
  backupSaved(): 'running' | 'saved' | 'failed';
}

/** What a message carries. */
type Payload<N extends MessageName> = v.InferOutput<(typeof payloads)[N]>;

export type Protocol = { [N in MessageName]: (data: Payload<N>) => ReturnType<Answers[N]> };

type Answer<N extends MessageName> = ReturnType<Protocol[N]>;

const messaging = defineExtensionMessaging<Protocol>();

/**
 * Sends a message; with a tab id to that tab's annotator. Rejects where nobody answers or the other side throws: of a
 * VerbatimError there, `codeOf` finds the code here.
 */
export const send = messaging.sendMessage;

/** Who sent a message, as the browser itself says. */
export interface Sender {
  tabId: number | undefined;
  frameId: number | undefined;
  documentId: string | undefined;
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
    const { tab, frameId, documentId, url, id } = message.sender;
    const sender = { tabId: tab?.id, frameId, documentId, url: url ?? '', tabUrl: tab?.url, extensionId: id };
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
