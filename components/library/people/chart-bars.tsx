import './chart.css';
import { useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import type { Count } from '../../../utils/library/series';

interface Props {
  title: string;
  /** What the rows are: "Outlet". */
  head: string;
  /** What is counted: "Entries". */
  unit: string;
  counts: readonly Count[];
  /** How many rows there are in all, and their sum, where `counts` has only the first of them. */
  all?: { rows: number; sum: number };
  /** The word for an empty label. */
  nameless: string;
  onPick?: (count: Count) => void;
}

const FIRST_ROWS = 10;
/** More rows than this are a list, not a chart. */
const MAX_ROWS = 200;

/** Counts as a table whose rows have bars from zero: picture and numbers are one, for eyes and for ears. */
export function BarChart({ title, head, unit, counts, all: whole, nameless, onPick }: Props) {
  const [all, setAll] = useState(false);
  const shown = counts.slice(0, all ? MAX_ROWS : FIRST_ROWS);
  const max = counts.reduce((most, { count }) => Math.max(most, count), 1);
  const sumOf = (some: readonly Count[]): number => some.reduce((sum, { count }) => sum + count, 0);
  const left = (whole?.rows ?? counts.length) - shown.length;
  const rest = (whole?.sum ?? sumOf(counts)) - sumOf(shown);
  return (
    <figure class="chart" aria-label={title}>
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <table class="chart-bars">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <td aria-hidden="true" />
            <th scope="col" class="chart-number">
              {unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.key}>
              <th scope="row" dir="auto">
                {onPick ? (
                  <button type="button" class="chart-name" dir="auto" onClick={() => onPick(one)}>
                    {one.label || nameless}
                  </button>
                ) : (
                  one.label || nameless
                )}
              </th>
              <td aria-hidden="true">
                <svg aria-hidden="true" focusable="false">
                  <rect class="chart-bar" x="0" y="0" height="100%" width={`${(one.count / max) * 100}%`} />
                  <line class="chart-base" x1="0" x2="0" y1="0" y2="100%" />
                </svg>
              </td>
              <td class="chart-number">{one.count.toLocaleString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p class="small quiet-text">
          {t('chartRest', left.toLocaleString(), rest.toLocaleString())}{' '}
          {!all && (
            <button type="button" class="chart-name" onClick={() => setAll(true)}>
              {t('chartAll')}
            </button>
          )}
        </p>
      )}
    </figure>
  );
}
