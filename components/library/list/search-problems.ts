/** What cannot be meant in a search as it is typed, in words. */
import { type MessageKey, t } from '../../../utils/i18n';
import { type Operator, type QueryProblem, queryProblems } from '../../../utils/library/search';
import { COLOURS, STATUSES } from '../../../utils/model';

export interface SaidProblem {
  text: string;
  /** The operator that may have been meant, and the whole text with it. */
  meant: string | null;
  fixed: string | null;
}

/** What may stand behind an operator. */
const VALUES: Partial<Record<Operator, readonly string[]>> = {
  status: STATUSES,
  colour: COLOURS,
  has: ['note', 'tag'],
};

function wordsFor({ kind, operator, value, meant }: QueryProblem): string {
  const said = (key: MessageKey, ...more: string[]): string => t(key, `${operator}:${value}`, ...more);
  if (kind === 'date') return said('searchNoDate');
  if (kind === 'value') return said('searchNoValue', `${operator}:`, (meant && VALUES[meant]?.join(', ')) ?? '');
  return t('searchNoOperator', `${operator}:`);
}

/** For each problem of a query a sentence, and where it can be put right with one press, how. */
export function searchProblems(text: string): SaidProblem[] {
  return queryProblems(text).map((problem) => ({
    text: wordsFor(problem),
    meant: problem.meant,
    fixed: problem.fixed,
  }));
}
