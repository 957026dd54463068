import './files.css';
import { useState } from 'preact/hooks';
import type { Columns } from '../../../utils/exchange/formats';
import { type MessageKey, t, tCount } from '../../../utils/i18n';
import { codeOf, type ImportErrorCode, type VerbatimError } from '../../../utils/model/errors';
import { MAX_FILE_BYTES } from '../../../utils/model/limits';
import { Dialog, Progress } from '../../ui/dialog';
import { CheckIcon, WarningIcon } from '../../ui/icons';
import { megabytes } from '../../ui/words';
import { ColumnChoice } from './import-columns';
import { ImportPlanView } from './import-plan';
import { type ImportState, useImport } from './use-import';

const FAILURES: Record<ImportErrorCode | 'disk-full', MessageKey> = {
  unreadable: 'libraryImportUnreadable',
  'not-text': 'libraryImportNotText',
  'not-json': 'libraryImportNotJson',
  'not-this-format': 'libraryImportNotThisFormat',
  'no-addresses': 'libraryImportNoAddresses',
  empty: 'libraryImportEmpty',
  'too-large': 'libraryImportTooLarge',
  newer: 'libraryImportNewer',
  'disk-full': 'libraryImportFull',
};

/** Why nothing was taken, and what can be done. */
function failureWords(error: unknown, limit: number): string {
  const code = codeOf(error);
  if (code === null || !Object.hasOwn(FAILURES, code)) return t('libraryImportFailed', megabytes(limit));
  const words = t(FAILURES[code as keyof typeof FAILURES], megabytes(limit));
  const { detail } = error as VerbatimError;
  return typeof detail === 'number' ? `${words} ${t('libraryImportAtLine', detail)}` : words;
}

/** What an import has done that went to its end. */
function doneWords({ changed, plan, restored, refused }: Extract<ImportState, { at: 'done' }>): string {
  const words = [
    changed === 0
      ? t('libraryImportNothingNew')
      : t('libraryImportDone', plan.added.toLocaleString(), plan.merged.toLocaleString()),
  ];
  if (restored > 0) words.push(tCount('libraryImportRestoredOne', 'libraryImportRestored', restored));
  if (refused > 0) words.push(tCount('libraryImportLeftOne', 'libraryImportLeft', refused));
  return words.join(' ');
}

/** How much of a file there is to merge. */
const toMerge = ({ plan, deleted }: Extract<ImportState, { at: 'tried' }>): number =>
  plan.added + plan.merged + plan.unchanged + plan.hidden + plan.removed + deleted;

const ENDED_EARLY = {
  stopped: 'libraryImportStopped',
  'disk-full': 'libraryImportStoppedFull',
  failed: 'libraryImportStoppedFailed',
} as const;

interface ViewProps {
  step: ImportState;
  /** Largest file taken, in bytes. */
  limit: number;
  onFile: (file: File) => void;
  onColumns: (columns: Columns) => void;
  onBack: () => void;
  onMerge: () => void;
  restore: boolean;
  onRestore: (restore: boolean) => void;
  onClose: () => void;
}

const WORKING = {
  open: 'libraryImportOpening',
  try: 'libraryImportTrying',
  write: 'libraryImportWriting',
} as const satisfies Record<string, MessageKey>;

function ChooseFile({ limit, onFile }: Pick<ViewProps, 'limit' | 'onFile'>) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      class="drop-zone"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <p>{t('libraryImportDrop')}</p>
      <label class="button main">
        {t('libraryImportChoose')}
        <input
          type="file"
          class="vb-hidden"
          accept=".jsonld,.json,.csv,.tsv,.txt,application/json,application/ld+json,text/csv"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
          }}
        />
      </label>
      <p class="small quiet-text">{t('libraryImportKinds', megabytes(limit))}</p>
    </div>
  );
}

function Step(props: ViewProps) {
  const { step, limit } = props;
  switch (step.at) {
    case 'choose':
      return (
        <>
          {step.failure && (
            <p role="alert" class="error-text">
              <WarningIcon />
              {failureWords(step.failure, limit)}
            </p>
          )}
          <ChooseFile limit={limit} onFile={props.onFile} />
        </>
      );
    case 'working':
      return <Progress label={t(WORKING[step.what], step.name)} share={step.share} />;
    case 'columns':
      return <ColumnChoice table={step.table} onColumns={props.onColumns} />;
    case 'tried':
      return <ImportPlanView {...step} restore={props.restore} onRestore={props.onRestore} />;
    case 'done':
      return (
        <p role="status" class="file-done">
          {step.stoppedAt === null && <CheckIcon />}{' '}
          {step.stoppedAt === null || step.because === null
            ? doneWords(step)
            : t(ENDED_EARLY[step.because], step.stoppedAt.toLocaleString())}
        </p>
      );
  }
}

function ImportView(props: ViewProps) {
  const { step, onBack, onMerge, onClose } = props;
  const back = (
    <button type="button" class="button" onClick={onBack}>
      {t('libraryImportOther')}
    </button>
  );
  const foot = {
    choose: null,
    working: (
      <button type="button" class="button" onClick={onBack}>
        {t('libraryImportStop')}
      </button>
    ),
    columns: (
      <>
        {back}
        <button type="submit" form="import-columns" class="button main">
          {t('libraryImportTry')}
        </button>
      </>
    ),
    tried: (
      <>
        {back}
        <button
          type="button"
          class="button main"
          disabled={step.at !== 'tried' || toMerge(step) === 0}
          onClick={onMerge}
        >
          {t('libraryImportMerge')}
        </button>
      </>
    ),
    done: (
      <>
        {back}
        <form method="dialog">
          <button type="submit" class="button main">
            {t('dialogClose')}
          </button>
        </form>
      </>
    ),
  }[step.at];
  return (
    <Dialog title={t('libraryImport')} onClose={onClose} foot={foot}>
      <Step {...props} />
    </Dialog>
  );
}

/** Takes a file in: choose, columns of a table, what would come of it, and only then the merge. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { state, file, columns, back, merge } = useImport();
  const [asked, setAsked] = useState<boolean | null>(null);
  // A file that brings nothing else was chosen for what was deleted.
  const restore = asked ?? (state.at === 'tried' && state.plan.added + state.plan.merged === 0);
  return (
    <ImportView
      step={state}
      limit={MAX_FILE_BYTES}
      onFile={file}
      onColumns={columns}
      onBack={() => {
        setAsked(null);
        back();
      }}
      restore={restore}
      onRestore={setAsked}
      onMerge={() => merge(restore)}
      onClose={onClose}
    />
  );
}
