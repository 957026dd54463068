import './chart.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import type { Series, Unit } from '../../../utils/library/series';

interface Props {
  title: string;
  unit: string;
  series: Series;
}

const HEIGHT_PX = 150;
const TOP_PX = 16;
const FOOT_PX = 20;
/** Width of a digit at 12 pixels, rounded up. */
const DIGIT_WIDTH_PX = 8;

/** A stretch of time as the reader's locale writes it. */
function stretchWord(start: number, unit: Unit, short: boolean): string {
  const date = new Date(start);
  const year = date.toLocaleDateString(undefined, { year: 'numeric' });
  switch (unit) {
    case 'day':
      return date.toLocaleDateString(undefined, {
        day: 'numeric',
        month: 'short',
        ...(short ? {} : { year: 'numeric' }),
      });
    case 'month':
      return date.toLocaleDateString(undefined, { month: 'short', year: 'numeric' });
    case 'quarter':
      return t('chartQuarter', Math.floor(date.getMonth() / 3) + 1, year);
    case 'year':
      return year;
    case 'decade':
      return t('chartDecade', year);
  }
}

function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

/** Counts over time, as columns from zero. The browser draws nothing that the words beside it do not say. */
function Columns({ series, width }: { series: Series; width: number }) {
  const { stretches, unit } = series;
  const rtl = document.documentElement.dir === 'rtl';
  const max = stretches.reduce((most, { count }) => Math.max(most, count), 0);
  const ticks = axisTicks(max);
  const top = ticks.at(-1) ?? 1;
  const gutter = String(top.toLocaleString()).length * DIGIT_WIDTH_PX + 6;
  const step = (width - gutter) / Math.max(1, stretches.length);
  const bar = Math.min(40, Math.max(2, step * 0.72));
  const yOf = (count: number): number => TOP_PX + (HEIGHT_PX - TOP_PX) * (1 - count / top);
  const xOf = (x: number): number => (rtl ? width - x : x);
  // Labels keep clear of each other: each so many columns has one.
  const room = (unit === 'year' ? 5 : 9) * DIGIT_WIDTH_PX;
  const every = Math.max(1, Math.ceil(room / step));
  return (
    <svg width={width} height={HEIGHT_PX + FOOT_PX} aria-hidden="true" focusable="false">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            class={tick === 0 ? 'chart-base' : 'chart-grid'}
            x1={xOf(gutter)}
            x2={xOf(width)}
            y1={yOf(tick)}
            y2={yOf(tick)}
          />
          <text x={xOf(gutter - 6)} y={yOf(tick) + 4} text-anchor="end">
            {tick.toLocaleString()}
          </text>
        </g>
      ))}
      {stretches.map(({ start, count }, index) => {
        const middle = gutter + step * (index + 0.5);
        const number = count.toLocaleString();
        return (
          <g key={start}>
            <rect
              class="chart-bar"
              x={xOf(middle) - bar / 2}
              y={yOf(count)}
              width={bar}
              height={HEIGHT_PX - yOf(count)}
            />
            {count > 0 && number.length * DIGIT_WIDTH_PX <= step && (
              <text class="chart-value" x={xOf(middle)} y={yOf(count) - 4} text-anchor="middle">
                {number}
              </text>
            )}
            {index % every === 0 && (
              <text x={xOf(middle)} y={HEIGHT_PX + 16} text-anchor="middle">
                {stretchWord(start, unit, true)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Counts over time, with the same as a table at a press. */
export function ColumnChart({ title, unit, series }: Props) {
  const { ref, width } = useWidth();
  const [table, setTable] = useState(false);
  const { stretches } = series;
  const first = stretches[0];
  const last = stretches.at(-1);
  const most = stretches.reduce((a, b) => (b.count > a.count ? b : a), { start: 0, count: 0 });
  const word = (start: number): string => stretchWord(start, series.unit, false);
  if (!first || !last) return null;
  return (
    <figure class="chart" aria-label={title}>
      <figcaption>
        <h3>{title}</h3>
        <button type="button" class="chart-name" aria-pressed={table} onClick={() => setTable(!table)}>
          {t('chartAsTable')}
        </button>
      </figcaption>
      <div
        ref={ref}
        class="chart-columns"
        role="img"
        aria-label={t('chartSummary', word(first.start), word(last.start), most.count, word(most.start))}
      >
        {width > 0 && <Columns series={series} width={width} />}
      </div>
      {table && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
        <section class="chart-table-box" tabIndex={0} aria-label={title}>
          <table class="chart-table">
            <thead>
              <tr>
                <th scope="col">{t('chartWhen')}</th>
                <th scope="col">{unit}</th>
              </tr>
            </thead>
            <tbody>
              {stretches.map(({ start, count }) => (
                <tr key={start}>
                  <th scope="row">{word(start)}</th>
                  <td>{count.toLocaleString()}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </figure>
  );
}

/** Round steps of an axis from zero that end at or above the greatest value: 1, 2 or 5 times a power of ten. */
export function axisTicks(max: number, steps = 4): number[] {
  if (max <= 0) return [0, 1];
  const raw = max / steps;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, ([1, 2, 5, 10].find((times) => times * power >= raw) ?? 10) * power);
  const ticks = [];
  for (let tick = 0; tick < max + step; tick += step) ticks.push(tick);
  return ticks;
}
