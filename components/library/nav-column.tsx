import './nav-column.css';
import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n';
import { COLOURS, type Colour, STATUSES, type Status } from '../../utils/model';
import { type Choice, SelectOptions } from '../ui/select-options';
import { colourWord, statusWord } from '../ui/words';

export interface NavEntry<T extends string> {
  id: T;
  label: string;
  icon: ComponentChildren;
  count: number | undefined;
}

interface Filters {
  status: Status | null;
  colour: Colour | null;
  tag: string | null;
}

interface Props<T extends string> {
  views: NavEntry<T>[];
  view: T;
  onView: (view: T) => void;
  /** Left out where the view has none. */
  filters: Filters | null;
  tags: { tag: string; count: number }[];
  onFilter: (change: Partial<Filters>) => void;
  /** Import, export, storage: whatever else the library can do. */
  tools?: ComponentChildren;
}

interface PickProps {
  label: string;
  value: string | null;
  options: Choice[];
  onChange: (value: string | null) => void;
}

function Pick({ label, value, options, onChange }: PickProps) {
  return (
    <label class="nav-pick">
      <span class="small quiet-text">{label}</span>
      <select
        class="field"
        data-set={value !== null}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <SelectOptions none={t('filterAny')} options={options} />
      </select>
    </label>
  );
}

/** The first column: views with their counts, filters, and what else can be done. */
export function NavColumn<T extends string>(props: Props<T>) {
  const { views, view, onView, filters, tags, onFilter, tools } = props;
  return (
    <div class="nav-column">
      <h1>
        <img src="/icon/48.png" alt="" width="24" height="24" />
        {t('libraryTitle')}
      </h1>
      <nav aria-label={t('libraryViews')}>
        <ul>
          {views.map(({ id, label, icon, count }) => (
            <li key={id}>
              <button
                type="button"
                class="nav-view"
                aria-current={id === view ? 'page' : undefined}
                onClick={() => onView(id)}
              >
                {icon}
                <span>{label}</span>
                <span class="nav-count">{count?.toLocaleString()}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {filters && (
        <fieldset class="nav-filters">
          <legend class="vb-hidden">{t('libraryFilters')}</legend>
          <Pick
            label={t('filterStatus')}
            value={filters.status}
            options={STATUSES.filter((status) => status !== 'none').map((value) => ({
              value,
              label: statusWord(value),
            }))}
            onChange={(value) => onFilter({ status: STATUSES.find((status) => status === value) ?? null })}
          />
          <Pick
            label={t('filterColour')}
            value={filters.colour}
            options={COLOURS.map((value) => ({ value, label: colourWord(value) }))}
            onChange={(value) => onFilter({ colour: COLOURS.find((colour) => colour === value) ?? null })}
          />
          {tags.length > 0 && (
            <Pick
              label={t('filterTag')}
              value={filters.tag}
              options={tags.map(({ tag, count }) => ({ value: tag, label: t('filterTagCount', tag, count) }))}
              onChange={(tag) => onFilter({ tag })}
            />
          )}
        </fieldset>
      )}
      {tools && <div class="nav-tools">{tools}</div>}
    </div>
  );
}
