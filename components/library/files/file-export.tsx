import { t } from '../../../utils/i18n';
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
import { findEntries } from '../library-search';
import { Choice } from '../list/selection';
import { isNarrowed, type LibraryState, queryOf } from '../state';
import { ExportDialog, type ExportPart } from './export-dialog';
import { useExport } from './use-export';

interface Part extends ExportPart {
  /** Made when they are wanted: they may be very many. */
  ids: () => string[] | 'all';
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
  const choice = chosen.size > 0 || open === null ? chosen : Choice.of(open);
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

/** Export dialog, wired. */
export function LibraryExport({ state, onClose }: { state: LibraryState; onClose: () => void }) {
  const parts = useLive(() => partsOf(state), [state]);
  const { progress, said, run, stop } = useExport();
  if (!parts) return null;
  return (
    <ExportDialog
      parts={parts}
      progress={progress}
      said={said}
      onExport={(id, way) => {
        const part = parts.find((one) => one.id === id);
        if (part) run(part.ids(), way);
      }}
      onStop={stop}
      onClose={onClose}
    />
  );
}
