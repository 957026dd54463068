/** What decides about a piece of a page's text: how long it is, how much of it is links, what speaks for it. */
import { flatParent, type Run, tagOf } from './flow';

/** A run with what decides about it. Lengths in characters, blanks left out. */
export interface Weighed {
  run: Run;
  length: number;
  linked: number;
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
  /** Headings that are links, as teasers have them. */
  linkedHeadings: number;
  /** "Reply", as comments have it. */
  replies: number;
}

const REPLY =
  /^(?:reply|report|flag|respond|antworten|melden|répondre|signaler|responder|denunciar|rispondi|segnala|odpovědět|reageer|svara|odpowiedz|ответить|返信|回复|답글)(?: \(\d+\))?$/i;
const LONGEST_REPLY = 20;

/** Lengths of runs. */
export function weighRuns(runs: readonly Run[]): Weighed[] {
  return runs.map((run) => {
    const w: Weighed = { run, length: 0, linked: 0, kept: 0, vouched: false };
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

/** A run's words, blanks left out. */
export function bareText(run: Run): string {
  let text = '';
  for (const piece of run.pieces) if ('node' in piece) text += piece.node.data;
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

/** Shortest run that can be vouched for: shorter ones occur anywhere. */
const VOUCHED_FROM = 40;

/** Enters for which runs the page's own data vouches; `body` is the article's text as the page gives it to machines. */
export function enterVouched(list: readonly Weighed[], body: string): void {
  const bare = body.replace(/<[^>]*>/g, '').replace(/[\s\u00ad\u200b]+/g, '');
  if (bare.length < 5 * VOUCHED_FROM) return;
  for (const w of list) if (w.length >= VOUCHED_FROM) w.vouched = bare.includes(bareText(w.run));
}

export function total(list: readonly Weighed[], key: 'kept' | 'length' | 'linked'): number {
  return list.reduce((sum, w) => sum + w[key], 0);
}

/** For every element the sums over the runs in it. */
export function sumUp(list: readonly Weighed[]): Map<Element, Sum> {
  const sums = new Map<Element, Sum>();
  for (const w of list) {
    const heading = /^H[1-6]$/.test(tagOf(w.run.container)) && w.length > 0 && w.linked > 0.9 * w.length;
    const reply = w.length > 0 && w.length <= LONGEST_REPLY && REPLY.test(textOf(w.run));
    for (let e: Element | null = w.run.container; e; e = flatParent(e)) {
      let sum = sums.get(e);
      if (!sum) {
        sum = { length: 0, linked: 0, kept: 0, runs: 0, linkedHeadings: 0, replies: 0 };
        sums.set(e, sum);
      }
      sum.length += w.length;
      sum.linked += w.linked;
      sum.kept += w.kept;
      sum.runs++;
      if (heading) sum.linkedHeadings++;
      if (reply) sum.replies++;
    }
  }
  return sums;
}

function textOf(run: Run): string {
  let text = '';
  for (const piece of run.pieces) if ('node' in piece) text += piece.node.data;
  return text.replace(/\s+/g, ' ').trim();
}
