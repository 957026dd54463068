/** Transcripts within marks: “WALLACE: Will you?” names its speaker in its first word. */
import type { Span } from '../../model';

const LABEL = /^(?:[\p{Lu}.]+ ){0,3}\p{Lu}[\p{Lu}'’-]{2,20}(?= ?[:：]\s)/u;

/** The label that the quoted words begin with, or null. */
export function labelOf(text: string, start: number, end: number): Span | null {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + 60)));
  return match ? { start, end: start + match[0].length } : null;
}
