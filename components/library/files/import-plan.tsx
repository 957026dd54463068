import type { ImportKind, Problem } from '../../../utils/exchange/formats';
import type { Tried } from '../../../utils/exchange/import-job';
import { type MessageKey, t, tCount } from '../../../utils/i18n';

const KINDS: Record<ImportKind, MessageKey> = {
  verbatim: 'libraryImportKindVerbatim',
  w3c: 'libraryImportKindW3c',
  hypothesis: 'libraryImportKindHypothesis',
  readwise: 'libraryImportKindReadwise',
  csv: 'libraryImportKindCsv',
};

const PROBLEMS: Record<Problem['reason'], MessageKey> = {
  'no-words': 'libraryImportNoWords',
  'no-source': 'libraryImportNoSource',
  'bad-value': 'libraryImportBadValue',
  'too-long': 'libraryImportTooLong',
  'not-an-annotation': 'libraryImportNotAnnotation',
  reply: 'libraryImportReply',
};

/** Why one entry is left out, with its place. */
function problemWords({ at, unit, reason, field }: Problem): string {
  const words = t(PROBLEMS[reason]);
  const where = t(unit === 'line' ? 'libraryImportLine' : 'libraryImportEntry', at, words);
  return field ? t('libraryImportField', where, field) : where;
}

/** As many refused entries are listed. */
const MAX_LISTED_ENTRIES = 200;
/** A few are in sight without a click. */
const SHOWN_ENTRIES = 10;

interface Props extends Tried {
  name: string;
  kind: ImportKind;
  /** Whether what was deleted here is to come back. */
  restore: boolean;
  onRestore: (restore: boolean) => void;
}

/** What a merge would do, before anything is written. */
export function ImportPlanView({ name, kind, plan, deleted, problems, restore, onRestore }: Props) {
  const counts: [MessageKey, number][] = [
    ['libraryImportAdded', plan.added],
    ['libraryImportMerged', plan.merged],
    ['libraryImportUnchanged', plan.unchanged],
    ['libraryImportRefused', problems.length],
  ];
  const more = problems.length - MAX_LISTED_ENTRIES;
  return (
    <>
      <p dir="auto">
        {name} · {t(KINDS[kind])}
      </p>
      <dl class="plan">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{count.toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      {deleted > 0 && (
        <label class="plan-restore">
          <input type="checkbox" checked={restore} onChange={(event) => onRestore(event.currentTarget.checked)} />
          <span>{tCount('libraryImportRestoreOne', 'libraryImportRestore', deleted)}</span>
        </label>
      )}
      {plan.hidden > 0 && <p>{tCount('libraryImportHiddenOne', 'libraryImportHidden', plan.hidden)}</p>}
      {plan.removed > 0 && <p>{tCount('libraryImportRemovedOne', 'libraryImportRemoved', plan.removed)}</p>}
      {plan.conflicting > 0 && <p>{tCount('libraryImportConflictOne', 'libraryImportConflicts', plan.conflicting)}</p>}
      {problems.length > 0 && (
        <details open={problems.length <= SHOWN_ENTRIES}>
          <summary>{t('libraryImportWhyRefused')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
          <ul class="problem-list" tabIndex={0}>
            {problems.slice(0, MAX_LISTED_ENTRIES).map((problem, index) => (
              <li key={index} dir="auto">
                {problemWords(problem)}
              </li>
            ))}
            {more > 0 && <li>{t('libraryImportMoreRefused', more)}</li>}
          </ul>
        </details>
      )}
      <p class="quiet-text">{t('libraryImportNotYet')}</p>
    </>
  );
}
