import './files.css';
import { useState } from 'preact/hooks';
import type { ExportFormatId } from '../../../utils/exchange/formats';
import { type MessageKey, t, tCount } from '../../../utils/i18n';
import { Dialog, Progress } from '../../ui/dialog';
import { WarningIcon } from '../../ui/icons';
import { PickList } from './pick-list';

/** A file of one of the formats, the clipboard, or a page to print. */
export type ExportWay = ExportFormatId | 'copy' | 'dossier';

/** A part of the library that can be taken out. */
export interface ExportPart {
  id: string;
  label: string;
  count: number;
}

/** As many are copied or printed at once. */
export const AT_ONCE = { copy: 500, dossier: 1_000 } as const;

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

interface Props {
  parts: ExportPart[];
  /** Share done while a file is written; null where none is. */
  progress: number | null;
  /** What became of the last one. */
  said: { text: string; failed: boolean } | null;
  onExport: (part: string, way: ExportWay) => void;
  onStop: () => void;
  onClose: () => void;
}

/** What to take out, and as what. */
export function ExportDialog({ parts, progress, said, onExport, onStop, onClose }: Props) {
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
            onClick={() => part && onExport(part.id, way)}
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
