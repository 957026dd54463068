import './people.css';
import { useId, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import type { Count } from '../../../utils/library/series';

interface Props {
  names: readonly Count[];
  /** Names of others, to be joined with. */
  others: readonly string[];
  onJoin: (name: string) => void;
  onPart: (name: string) => void;
}

/** The names somebody is quoted under: joined and parted by hand. */
export function PersonNames({ names, others, onJoin, onPart }: Props) {
  const list = useId();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState(false);
  const same = (a: string, b: string): boolean => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;
  const join = (event: Event): void => {
    event.preventDefault();
    const wanted = text.trim();
    if (!wanted) return;
    // A slip of the pen would make a person of nobody.
    const found = others.find((name) => same(name, wanted));
    setUnknown(!found);
    if (!found) return;
    setText('');
    onJoin(found);
  };
  return (
    <section class="person-names" aria-label={t('peopleNames')}>
      {names.length > 1 && (
        <>
          <h3>{t('peopleAlso')}</h3>
          <ul>
            {names.map(({ key, label, count }) => (
              <li key={key}>
                <span dir="auto">{label}</span>
                <span class="small quiet-text">{count.toLocaleString()}</span>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={t('peoplePartName', label)}
                  onClick={() => onPart(label)}
                >
                  {t('peoplePart')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <form class="person-join" onSubmit={join}>
        <label>
          <span class="small quiet-text">{t('peopleJoinWith')}</span>
          <input
            class="field"
            dir="auto"
            list={list}
            value={text}
            aria-invalid={unknown}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setUnknown(false);
            }}
          />
        </label>
        <datalist id={list}>
          {others.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" class="button">
          {t('peopleJoin')}
        </button>
      </form>
      {unknown && (
        <p role="alert" class="small">
          {t('peopleUnknown')}
        </p>
      )}
    </section>
  );
}
