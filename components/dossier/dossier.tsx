import './dossier.css';
import { useEffect, useState } from 'preact/hooks';
import { t, tCount } from '../../utils/i18n';
import { annotationsByIds, type LibraryEntry, library } from '../../utils/library';
import { publicationDayInWords } from '../../utils/model/publication-day';
import { dossierItem } from '../../utils/settings';
import { NoteText } from '../ui/note-text';
import { dateWord, statusWord } from '../ui/words';

interface Props {
  entries: LibraryEntry[];
  /** UTC milliseconds. */
  now: number;
  onPrint: () => void;
}

interface Group {
  key: string;
  article: LibraryEntry['article'];
  entries: LibraryEntry[];
}

/** The entries by article, articles and entries as they come first. */
function byArticle(entries: LibraryEntry[]): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const key = entry.annotation.articleId;
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { key, article: entry.article, entries: [entry] });
  }
  return [...groups.values()];
}

/** In the reader's words, and in UTC to the second, so that nobody need ask which noon. */
const moment = (time: number): string =>
  `${new Date(time).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'medium' })} (${new Date(time).toISOString().slice(0, 19)}Z)`;

function Quotation({ entry, number }: { entry: LibraryEntry; number: number }) {
  const { annotation } = entry;
  const { name, description, via } = annotation.speaker;
  const who = [name ?? description, name ? description : null, via ? t('dossierVia', via) : null];
  const more = [annotation.status === 'none' ? '' : statusWord(annotation.status), ...annotation.tags].filter(Boolean);
  return (
    <li class="dossier-entry" value={number}>
      <blockquote dir="auto">
        {annotation.kind === 'quote' ? t('wordsInMarks', annotation.exact) : annotation.exact}
      </blockquote>
      <p class="dossier-speaker" dir="auto">
        {who.filter(Boolean).join(', ')}
      </p>
      {annotation.notes
        .filter(({ text }) => text.trim() !== '')
        .map((note) => (
          <div key={note.stamp} class="dossier-note" dir="auto">
            <NoteText text={note.text} />
          </div>
        ))}
      {more.length > 0 && <p class="small">{more.join(' · ')}</p>}
      {annotation.observations.map((seen) => (
        <p key={seen.seenAt} class="small dossier-seen" dir="auto">
          {seen.exact === null
            ? t('dossierGone', dateWord(seen.seenAt))
            : t('dossierChanged', dateWord(seen.seenAt), seen.exact)}
        </p>
      ))}
      <dl class="dossier-facts">
        <dt>{t('detailCaptured')}</dt>
        <dd>{moment(annotation.capturedAt)}</dd>
        <dt>SHA-256</dt>
        <dd class="dossier-hash" dir="ltr">
          {annotation.sha256}
        </dd>
      </dl>
    </li>
  );
}

/** Chosen quotations on paper: words, who said them, where they stood, when they were taken, and their fingerprint. */
function Dossier({ entries, now, onPrint }: Props) {
  const [title, setTitle] = useState(t('dossierTitle'));
  let number = 0;
  return (
    <main class="dossier-page">
      <div class="dossier-bar">
        <label>
          <span class="small quiet-text">{t('dossierHeading')}</span>
          <input class="field" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <button type="button" class="button main" disabled={entries.length === 0} onClick={onPrint}>
          {t('dossierPrint')}
        </button>
      </div>
      <header class="dossier-head">
        <h1 dir="auto">{title}</h1>
        <p>{[tCount('countEntryOne', 'countEntries', entries.length), moment(now)].join(' · ')}</p>
      </header>
      {entries.length === 0 && <p>{t('dossierNothing')}</p>}
      {byArticle(entries).map(({ key, article, entries: own }) => {
        const first = number + 1;
        number += own.length;
        return (
          <section key={key} class="dossier-article">
            <h2 dir="auto">{article ? article.title || article.url : t('detailNoArticle')}</h2>
            {article && (
              <p class="dossier-source" dir="auto">
                {[article.outlet, article.authors.join(t('listComma')), publicationDayInWords(article, 'short')]
                  .filter(Boolean)
                  .join(' · ')}
                <br />
                <a href={article.url} target="_blank" rel="noreferrer" dir="ltr">
                  {article.url}
                </a>
              </p>
            )}
            <ol>
              {own.map((entry, index) => (
                <Quotation key={entry.annotation.id} entry={entry} number={first + index} />
              ))}
            </ol>
          </section>
        );
      })}
      {entries.length > 0 && <p class="dossier-end small">{t('dossierHash')}</p>}
    </main>
  );
}

/** The quotations chosen in the library, to be printed. */
export function DossierPage() {
  const [entries, setEntries] = useState<LibraryEntry[] | null>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const ids = await dossierItem.getValue();
      setEntries((await annotationsByIds(library(), ids)).filter(({ annotation }) => !annotation.deleted));
    };
    read().catch((error: unknown) => console.error(error));
  }, []);
  return entries && <Dossier entries={entries} now={Date.now()} onPrint={() => window.print()} />;
}
