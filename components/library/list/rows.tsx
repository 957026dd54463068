import './rows.css';
import { t, tCount } from '../../../utils/i18n';
import type { ArticleSummary, LibraryEntry } from '../../../utils/library';
import { NoteIcon } from '../../ui/icons';
import { dateWord, speakerWord, statusWord } from '../../ui/words';
import { Marked } from '../marked';

export const ENTRY_HEIGHT = 104;
export const ARTICLE_HEIGHT = 76;
export const PERSON_HEIGHT = 44;

/** Where words are from, in one line. */
export function sourceWords({ article, annotation }: LibraryEntry): string {
  const date = dateWord(article?.publishedAt ?? annotation.createdAt);
  return [article?.outlet || article?.title, date].filter(Boolean).join(' · ');
}

/** A kept quotation or highlight in the list: who, where from, the words, the beginning of the note. */
export function EntryRow({ entry }: { entry: LibraryEntry }) {
  const { annotation } = entry;
  const note = annotation.notes[0]?.text.trim();
  const footed = Boolean(note) || annotation.status !== 'none' || annotation.tags.length > 0;
  const speaker = annotation.kind === 'highlight' ? t('cardHighlight') : speakerWord(annotation.speaker);
  return (
    <div class="entry-row" data-colour={annotation.colour ?? 'plain'}>
      <div class="entry-top">
        <span class="entry-speaker" dir="auto">
          <Marked text={speaker ?? t('rowNoSpeaker')} />
        </span>
        <span class="entry-source small quiet-text" dir="auto">
          <Marked text={sourceWords(entry)} />
        </span>
      </div>
      <p class="entry-words" dir="auto" data-lines={footed ? 2 : 3}>
        <Marked text={annotation.kind === 'quote' ? t('wordsInMarks', annotation.exact) : annotation.exact} />
      </p>
      {footed && (
        <p class="entry-foot small">
          {note && (
            <span class="entry-note" dir="auto">
              <NoteIcon size={12} />
              <Marked text={note} />
            </span>
          )}
          {annotation.status !== 'none' && <span class="chip">{statusWord(annotation.status)}</span>}
          {annotation.tags.slice(0, 3).map((tag) => (
            <span key={tag} class="chip" dir="auto">
              <Marked text={tag} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

export function ArticleRow({ summary }: { summary: ArticleSummary }) {
  const { article, count } = summary;
  const source = [article.outlet, article.publishedAt === null ? '' : dateWord(article.publishedAt)];
  return (
    <div class="article-row">
      <p class="article-title" dir="auto">
        <Marked text={article.title || article.url} />
      </p>
      <p class="article-source small quiet-text">
        <span dir="auto">
          <Marked text={source.filter(Boolean).join(' · ')} />
        </span>
        <span>{tCount('countEntryOne', 'countEntries', count)}</span>
      </p>
    </div>
  );
}

export function PersonRow({ name, count }: { name: string; count: number }) {
  return (
    <div class="person-row">
      <span class="person-name" dir="auto">
        <Marked text={name || t('rowNoSpeaker')} />
      </span>
      <span class="quiet-text">{count.toLocaleString()}</span>
    </div>
  );
}
