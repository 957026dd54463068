/** What decides about a piece of a page's text: how long it is, how much of it is links, what speaks for it. */
import * as dom from '../dom';
import { flatParent, type Run, tagOf } from './flow';

/** A run with what decides about it. Lengths in characters, blanks left out. */
export interface Weighed {
  run: Run;
  length: number;
  linked: number;
  /** One paragraph, not several with line breaks between. */
  single: boolean;
  /** What of it stands where the article is. */
  kept: number;
  /** The page's own data (JSON-LD `articleBody`) holds it word for word. */
  vouched: boolean;
}

/** The sums over the runs in an element. */
export interface Sum {
  length: number;
  linked: number;
  kept: number;
  runs: number;
  /** Runs that are prose: long enough, and no link. */
  prose: number;
  /** Headings that are links, as teasers have them. */
  linkedHeadings: number;
  /** "Reply", as comments have it. */
  replies: number;
}

const REPLY =
  /^(?:reply|report|flag|respond|antworten|melden|répondre|signaler|responder|denunciar|rispondi|segnala|odpovědět|reageer|svara|odpowiedz|ответить|返信|回复|답글)(?: \(\d+\))?$/i;
/** Longest run that may hold a "Reply" among a few other words (characters, blanks left out). */
const MAX_REPLY_CHARS = 60;
/** Shortest run that is prose (characters, blanks left out), and the share of it that may be links. */
export const MIN_PROSE_CHARS = 25;
const MAX_PROSE_LINKED = 0.5;

/** Whether a run is prose rather than a link, a label or a number. */
export const isProse = (w: Weighed): boolean => w.length >= MIN_PROSE_CHARS && w.linked <= MAX_PROSE_LINKED * w.length;

/** Of an element's text at most so much is links where it is prose. */
export const MAX_LINKED_IN_PROSE = 0.3;

/** Whether most of what an element holds is prose rather than links, labels and numbers. */
export const isMostlyProse = (sum: Sum): boolean =>
  sum.prose > 0 && 2 * sum.prose >= sum.runs && sum.linked <= MAX_LINKED_IN_PROSE * sum.length;

/** Lengths of runs. */
export function weighRuns(runs: readonly Run[]): Weighed[] {
  return runs.map((run) => {
    const breaks = run.pieces.filter((piece) => 'mark' in piece && piece.mark === '\n').length;
    const w: Weighed = { run, length: 0, linked: 0, single: breaks < 2, kept: 0, vouched: false };
    for (const piece of run.pieces) {
      if (!('node' in piece)) continue;
      const length = lengthOf(piece.node);
      w.length += length;
      if (piece.linked) w.linked += length;
    }
    return w;
  });
}

/** Enters as kept the text nodes that a function says yes to. */
export function enterKept(list: readonly Weighed[], has: (node: Text) => boolean): void {
  for (const w of list) {
    w.kept = 0;
    for (const piece of w.run.pieces) if ('node' in piece && has(piece.node)) w.kept += lengthOf(piece.node);
  }
}

const lengthOf = (node: Text): number => node.data.replace(/\s+/g, '').length;

/** A run's words, in one line, with the marks that the page draws. */
export function lineOf(run: Run): string {
  let text = '';
  for (const piece of run.pieces) text += 'node' in piece ? piece.node.data : piece.mark;
  return text.replace(/\s+/g, ' ').trim();
}

/** A run's words, blanks left out. */
export function bareText(run: Run): string {
  let text = '';
  for (const piece of run.pieces) if ('node' in piece) text += piece.node.data;
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

/** Shortest run that can be vouched for: shorter ones occur anywhere. */
const MIN_VOUCHED_CHARS = 40;

/** Enters for which runs the page's own data vouches; `body` is the article's text as the page gives it to machines. */
export function enterVouched(list: readonly Weighed[], body: string): void {
  const bare = body.replace(/<[^>]*>/g, '').replace(/[\s\u00ad\u200b]+/g, '');
  if (bare.length < 5 * MIN_VOUCHED_CHARS) return;
  for (const w of list) if (w.length >= MIN_VOUCHED_CHARS) w.vouched = bare.includes(bareText(w.run));
}

/** The sum of one figure (characters) over all runs. */
export function total(list: readonly Weighed[], key: 'kept' | 'length' | 'linked'): number {
  return list.reduce((sum, w) => sum + w[key], 0);
}

/** For every element the sums over the runs in it. */
export function sumUp(list: readonly Weighed[]): Map<Element, Sum> {
  const sums = new Map<Element, Sum>();
  for (const w of list) {
    const heading = /^H[1-6]$/.test(tagOf(w.run.container)) && w.length > 0 && w.linked > 0.9 * w.length;
    const reply = isReply(w);
    const prose = isProse(w);
    for (let e: Element | null = w.run.container; e; e = flatParent(e)) {
      let sum = sums.get(e);
      if (!sum) {
        sum = { length: 0, linked: 0, kept: 0, runs: 0, prose: 0, linkedHeadings: 0, replies: 0 };
        sums.set(e, sum);
      }
      sum.length += w.length;
      sum.linked += w.linked;
      sum.kept += w.kept;
      sum.runs++;
      if (prose) sum.prose++;
      if (heading) sum.linkedHeadings++;
      if (reply) sum.replies++;
    }
  }
  return sums;
}

function isReply(w: Weighed): boolean {
  if (w.length === 0 || w.length > MAX_REPLY_CHARS) return false;
  return w.run.pieces.some((piece) => 'node' in piece && REPLY.test(piece.node.data.trim()));
}

/** A comment holds at most so many runs of prose. */
const MAX_COMMENT_PROSE = 12;

/**
 * The readers' comments, known by the "Reply" that each has: the smallest elements that hold one and prose. None where
 * it is one alone.
 */
export function commentsIn(
  document: Document,
  list: readonly Weighed[],
  sums: ReadonlyMap<Element, Sum>,
): readonly Element[] {
  const buttons = [...dom.querySelectorAll(document, 'button')].filter((b) =>
    REPLY.test((dom.textContent(b) ?? '').trim()),
  );
  const found = new Set<Element>();
  for (const from of [...list.filter(isReply).map(({ run }) => run.container), ...buttons]) {
    const comment = above(from, sums, (sum) => sum.prose > 0);
    if (!comment || (sums.get(comment)?.prose ?? 0) > MAX_COMMENT_PROSE) continue;
    if (!/^(?:BODY|MAIN)$/.test(tagOf(comment)) && dom.querySelector(comment, 'h1') === null) found.add(comment);
  }
  const outer = new Set<Element>();
  for (const one of found) {
    for (let e = flatParent(one); e; e = flatParent(e)) if (found.has(e)) outer.add(e);
  }
  const comments = [...found].filter((one) => !outer.has(one));
  return comments.length > 1 ? comments : [];
}

/** A link of this length is a headline rather than a name or "share" (characters, blanks left out). */
const MIN_HEADLINE_CHARS = 15;
/** A teaser holds so many runs of prose at most; so many of them make a list. */
const MAX_TEASER_PROSE = 2;
const MIN_TEASERS = 3;

/**
 * Teasers without headings: elements with a headline that leads elsewhere and a summary, where several stand together.
 */
export function teasersIn(list: readonly Weighed[], sums: ReadonlyMap<Element, Sum>): Set<Element> {
  const byList = new Map<Element, Set<Element>>();
  for (const w of list) {
    if (w.length < MIN_HEADLINE_CHARS || w.linked < w.length) continue;
    const teaser = above(w.run.container, sums, (sum) => sum.prose > 0);
    const size = teaser && sums.get(teaser);
    if (!size || size.prose > MAX_TEASER_PROSE) continue;
    const around = above(teaser, sums, (sum) => sum.length > size.length);
    if (!around) continue;
    const teasers = byList.get(around) ?? new Set();
    byList.set(around, teasers.add(teaser));
  }
  return new Set([...byList.values()].filter(({ size }) => size >= MIN_TEASERS).flatMap((teasers) => [...teasers]));
}

/** The first element from `from` upwards whose sums fit. */
function above(from: Element, sums: ReadonlyMap<Element, Sum>, fits: (sum: Sum) => boolean): Element | null {
  for (let e: Element | null = from; e; e = flatParent(e)) {
    const sum = sums.get(e);
    if (sum && fits(sum)) return e;
  }
  return null;
}
