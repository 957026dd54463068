/** Two wordings word by word, for the card's comparison. */
import { diffArrays } from 'diff';
import { normalForm } from '../text/normal';

export interface Difference {
  /** In both, only in the old wording, only in the new one. */
  op: 'same' | 'gone' | 'new';
  text: string;
}

/** Words with the punctuation and blanks around them; a word is told from another by its normal form. */
const PIECE = /\s*\S+\s*$|\s*\S+/gu;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function wordForm(piece: string): string {
  const form = normalForm(piece);
  return form.replace(EDGES, '') || form;
}

/**
 * The differences of two wordings, in order. Marks, dashes, case and blanks do not count; what is the same is given as the
 * new wording has it, so that 'same' and 'new' joined are the new text.
 */
export function compare(oldText: string, newText: string): Difference[] {
  const before = oldText.match(PIECE) ?? [];
  const after = newText.match(PIECE) ?? [];
  const changes = diffArrays(before.map(wordForm), after.map(wordForm));
  const out: Difference[] = [];
  let i = 0;
  let j = 0;
  for (const change of changes) {
    const count = change.value.length;
    if (change.removed) {
      out.push({ op: 'gone', text: before.slice(i, i + count).join('') });
      i += count;
    } else {
      out.push({ op: change.added ? 'new' : 'same', text: after.slice(j, j + count).join('') });
      j += count;
      if (!change.added) i += count;
    }
  }
  return out;
}
