import './files.css';
import { useState } from 'preact/hooks';
import { type MessageKey, t, tCount } from '../../../utils/i18n';
import {
  ALL_ENTRIES,
  annotationsByIds,
  countAnnotations,
  findIds,
  library,
  speakerName,
  summariesById,
} from '../../../utils/library';
import { useLive } from '../../shell/use-live';
import { Dialog, Progress } from '../../ui/dialog';
import { WarningIcon } from '../../ui/icons';
import { findEntries } from '../library-search';
import { EntrySelection } from '../list/selection';
import { isNarrowed, type LibraryState, queryOf } from '../state';
import { PickList } from './pick-list';
import { type ExportWay, useExport } from './use-export';

/** A part of the library that can be taken out. */
interface Part {
  id: string;
  label: string;
  count: number;
  /** Made when they are wanted: they may be very many. */
  ids: () => string[] | 'all';
}

/** As many are copied or printed at once. */
const AT_ONCE = { copy: 500, dossier: 1_000 } as const;

/** Names and sentences of the formats, in the order in which they are offered. */
const WAYS: [ExportWay, MessageKey, MessageKey][] = [
  ['jsonld', 'libraryExportJsonld', 'libraryExportJsonldHint'],
  ['markdown-zip', 'libraryExportMarkdownZip', 'libraryExportMarkdownZipHint'],
  ['markdown', 'libraryExportMarkdown', 'libraryExportMarkdownHint'],
  ['csv', 'libraryExportCsv', 'libraryExportCsvHint'],
  ['text', 'libraryExportText', 'libraryExportTextHint'],
  ['ris', 'libraryExportRis', 'libraryExportRisHint'],
  ['csl', 'libraryExportCsl', 'libraryExportCslHint'],
  ['qdpx', 'libraryExportQdpx', 'libraryExportQdpxHint'],
  ['readwise', 'libraryExportReadwise', 'libraryExportReadwiseHint'],
  ['copy', 'libraryExportCopy', 'libraryExportCopyHint'],
  ['dossier', 'libraryExportDossier', 'libraryExportDossierHint'],
];

interface ViewProps {
  parts: Part[];
  /** Share done while a file is written; null where none is. */
  progress: number | null;
  /** What became of the last one. */
  said: { text: string; failed: boolean } | null;
  onExport: (part: Part, way: ExportWay) => void;
  onStop: () => void;
  onClose: () => void;
}

function ExportView({ parts, progress, said, onExport, onStop, onClose }: ViewProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [way, setWay] = useState<ExportWay>('jsonld');
  const part = parts.find(({ id }) => id === chosen) ?? parts[0];
  const count = part?.count ?? 0;
  const most = way === 'copy' || way === 'dossier' ? AT_ONCE[way] : Number.POSITIVE_INFINITY;
  const label: MessageKey =
    way === 'copy' ? 'libraryExportDoCopy' : way === 'dossier' ? 'libraryExportDoOpen' : 'libraryExportDoSave';
  const working = progress !== null;
  return (
    <Dialog
      title={t('libraryExport')}
      onClose={onClose}
      foot={
        working ? (
          <button type="button" class="button" onClick={onStop}>
            {t('libraryExportStop')}
          </button>
        ) : (
          <button
            type="button"
            class="button main"
            disabled={!part || count === 0 || count > most}
            onClick={() => part && onExport(part, way)}
          >
            {t(label)}
          </button>
        )
      }
    >
      {working ? (
        <Progress label={t('libraryExportWriting')} share={progress} />
      ) : (
        <>
          <PickList
            legend={t('libraryExportWhat')}
            value={part?.id ?? ''}
            options={parts.map(({ id, label: name, count: size }) => ({
              value: id,
              label: `${name} · ${tCount('countEntryOne', 'countEntries', size)}`,
              disabled: size === 0,
            }))}
            onChange={setChosen}
          />
          <PickList
            legend={t('libraryExportAs')}
            value={way}
            options={WAYS.map(([value, name, hint]) => ({ value, label: t(name), hint: t(hint) }))}
            onChange={setWay}
          />
        </>
      )}
      {count > most && !working && <p class="quiet-text">{t('libraryExportTooMany', most)}</p>}
      {said && !working && (
        <p role="status" class={said.failed ? 'error-text' : 'quiet-text'}>
          {said.failed && <WarningIcon />}
          {said.text}
        </p>
      )}
    </Dialog>
  );
}

/** What is open or chosen in the list. */
async function chosenPart({ view, chosen, open }: LibraryState): Promise<Part[]> {
  if (view === 'people' && open !== null) {
    const ids = await findIds(library(), { ...ALL_ENTRIES, speaker: open, order: 'oldest' });
    return [
      {
        id: 'speaker',
        label: t('libraryExportSpeaker', await speakerName(library(), open)),
        count: ids.length,
        ids: () => ids,
      },
    ];
  }
  if (view === 'articles' || view === 'people') return [];
  const choice = chosen.size > 0 || open === null ? chosen : EntrySelection.of(open);
  if (choice.size === 0) return [];
  return [{ id: 'chosen', label: t('libraryExportChosen'), count: choice.size, ids: () => choice.list() }];
}

/** The article that is open, or that of the open quotation. */
async function articlePart({ view, open, article }: LibraryState): Promise<Part[]> {
  const [entry] =
    open !== null && (view === 'quotations' || view === 'notes') ? await annotationsByIds(library(), [open]) : [];
  const id = view === 'articles' ? open : (article?.id ?? entry?.annotation.articleId ?? null);
  const [summary] = id === null ? [] : await summariesById(library(), [id]);
  if (!summary) return [];
  const ids = await findIds(library(), { ...ALL_ENTRIES, articleId: summary.article.id, order: 'oldest' });
  const title = summary.article.title || summary.article.url;
  return [{ id: 'article', label: t('libraryExportArticle', title), count: ids.length, ids: () => ids }];
}

async function listPart(state: LibraryState): Promise<Part[]> {
  if (state.view === 'articles' || state.view === 'people') return [];
  if (state.view === 'quotations' && !isNarrowed(state)) return [];
  const found = await findEntries(queryOf(state));
  return [{ id: 'list', label: t('libraryExportList'), count: found.length, ids: () => found.slice(0) }];
}

async function partsOf(state: LibraryState): Promise<Part[]> {
  const [chosen, list, article] = await Promise.all([chosenPart(state), listPart(state), articlePart(state)]);
  const all: Part = {
    id: 'all',
    label: t('libraryExportAll'),
    count: await countAnnotations(library()),
    ids: () => 'all',
  };
  // What was chosen by hand is meant first; one that is merely open is not.
  return state.chosen.size > 0 ? [...chosen, ...list, ...article, all] : [...list, all, ...chosen, ...article];
}

/** What to take out, and as what. */
export function ExportDialog({ state, onClose }: { state: LibraryState; onClose: () => void }) {
  const parts = useLive(() => partsOf(state), [state]);
  const { progress, said, run, stop } = useExport();
  if (!parts) return null;
  return (
    <ExportView
      parts={parts}
      progress={progress}
      said={said}
      onExport={(part, way) => run(part.ids(), way)}
      onStop={stop}
      onClose={onClose}
    />
  );
}
