import './search-help.css';
import { type MessageKey, t } from '../../../utils/i18n';
import { type Operator, type QueryProblem, queryProblems } from '../../../utils/library/search';
import { COLOURS, STATUSES } from '../../../utils/model';

/** What can be typed into the search box besides words: what a press puts there, an example, and what it finds. */
const WAYS: readonly { put: string; example: string; meaning: MessageKey }[] = [
  { put: 'speaker:', example: 'speaker:garcia', meaning: 'searchHelpSpeaker' },
  { put: 'outlet:', example: 'outlet:"Evening Post"', meaning: 'searchHelpOutlet' },
  { put: 'tag:', example: 'tag:climate', meaning: 'searchHelpTag' },
  { put: 'status:', example: 'status:check', meaning: 'searchHelpStatus' },
  { put: 'colour:', example: 'colour:blue', meaning: 'searchHelpColour' },
  { put: 'has:note ', example: 'has:note', meaning: 'searchHelpHas' },
  { put: 'after:', example: 'after:2024-05', meaning: 'searchHelpAfter' },
  { put: 'before:', example: 'before:2025', meaning: 'searchHelpBefore' },
  { put: 'kept-after:', example: 'kept-after:2025-11', meaning: 'searchHelpKeptAfter' },
  { put: 'kept-before:', example: 'kept-before:2026', meaning: 'searchHelpKeptBefore' },
  { put: '"', example: '"out of date"', meaning: 'searchHelpPhrase' },
  { put: '-', example: '-draft', meaning: 'searchHelpWithout' },
];

interface Props {
  id: string;
  /** Puts the beginning of an operator behind what is typed. */
  onPut: (text: string) => void;
}

/** The language of the search box, each word of it a button that begins it. */
export function SearchHelp({ id, onPut }: Props) {
  return (
    <section id={id} class="search-help" aria-label={t('searchHelp')}>
      <ul>
        {WAYS.map(({ put, example, meaning }) => (
          <li key={put}>
            <button type="button" onClick={() => onPut(put)}>
              <code dir="ltr">{example}</code>
              <span class="small quiet-text">{t(meaning)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="small quiet-text">{t('searchHelpForgiving')}</p>
    </section>
  );
}

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
