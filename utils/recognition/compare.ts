/** Two wordings word by word, for the card's comparison. */
import { diffArrays } from 'diff';
import { normalForm } from '../text/normal';

export interface Difference {
  /** In both, only in the old wording, only in the new one. */
  op: 'same' | 'gone' | 'new';
  text: string;
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function wordForm(word: string): string {
  const form = normalForm(word);
  return form.replace(EDGES, '') || form;
}

/**
 * The differences of two wordings, in order. Marks, punctuation, dashes, case and blanks do not count; what is the same is
 * given as the new wording has it. Every part but the last ends in a blank.
 */
export function compare(oldText: string, newText: string): Difference[] {
  const before = oldText.split(/\s+/u).filter(Boolean);
  const after = newText.split(/\s+/u).filter(Boolean);
  const out: Difference[] = [];
  let i = 0;
  let j = 0;
  for (const change of diffArrays(before.map(wordForm), after.map(wordForm))) {
    const count = change.value.length;
    if (change.removed) out.push({ op: 'gone', text: `${before.slice(i, i + count).join(' ')} ` });
    else out.push({ op: change.added ? 'new' : 'same', text: `${after.slice(j, j + count).join(' ')} ` });
    if (!change.added) i += count;
    if (!change.removed) j += count;
  }
  const last = out.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return out;
}
