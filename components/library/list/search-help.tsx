import './search-help.css';
import { type MessageKey, t } from '../../../utils/i18n';

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
