import { useState } from 'preact/hooks';
import { type Columns, FIELDS, type Field } from '../../../utils/exchange/formats';
import type { Opened } from '../../../utils/exchange/import-job';
import { type MessageKey, t, tCount } from '../../../utils/i18n';

const FIELD_WORDS: Record<Field, MessageKey> = {
  words: 'libraryImportFieldWords',
  speaker: 'libraryImportFieldSpeaker',
  note: 'libraryImportFieldNote',
  tags: 'libraryImportFieldTags',
  title: 'libraryImportFieldTitle',
  outlet: 'libraryImportFieldOutlet',
  authors: 'libraryImportFieldAuthors',
  published: 'libraryImportFieldPublished',
  address: 'libraryImportFieldAddress',
  created: 'libraryImportFieldCreated',
  id: 'libraryImportFieldId',
};
/** Without these no row can be taken. */
const NEEDED: readonly Field[] = ['words', 'address'];

interface Props {
  table: Opened;
  onColumns: (columns: Columns) => void;
}

/** Which column of a table means what, above its first rows. */
export function ColumnChoice({ table, onColumns }: Props) {
  const [columns, setColumns] = useState(table.columns);
  const choose = (field: Field, header: string): void =>
    setColumns((now) => {
      const { [field]: _, ...others } = now;
      return header ? { ...others, [field]: header } : others;
    });
  return (
    <form
      id="import-columns"
      class="file-part"
      onSubmit={(event) => {
        event.preventDefault();
        onColumns(columns);
      }}
    >
      <p>
        {table.count === null
          ? t('libraryImportManyRows')
          : tCount('libraryImportRowsOne', 'libraryImportRows', table.count)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section class="file-table-box" aria-label={t('libraryImportSample')} tabIndex={0}>
        <table class="file-table">
          <thead>
            <tr>
              {table.headers.map((header) => (
                <th key={header} scope="col" dir="auto">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.sample.map((row, index) => (
              <tr key={index}>
                {table.headers.map((header) => (
                  <td key={header} dir="auto">
                    {row[header]?.slice(0, 200)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>{t('libraryImportColumns')}</p>
      <div class="column-picks">
        {FIELDS.map((field) => (
          <label key={field}>
            <span class="small">
              {NEEDED.includes(field) ? t('libraryImportNeeded', t(FIELD_WORDS[field])) : t(FIELD_WORDS[field])}
            </span>
            <select
              class="field"
              name={field}
              required={NEEDED.includes(field)}
              value={columns[field] ?? ''}
              onChange={(event) => choose(field, event.currentTarget.value)}
            >
              <option value="">{t('libraryImportNoColumn')}</option>
              {table.headers.map((header) => (
                <option key={header} value={header}>
                  {header}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </form>
  );
}
