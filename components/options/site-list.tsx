import './site-list.css';
import { useId, useState } from 'preact/hooks';

interface Props {
  sites: readonly string[];
  hint: string;
  /** What to type. */
  label: string;
  addLabel: string;
  removeLabel: string;
  /** The full name of a site's button. */
  removeName: (host: string) => string;
  onAdd: (host: string) => void;
  onRemove: (host: string) => void;
}

/** The host of what was typed or pasted: a name or a whole address; null for neither. */
function hostIn(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `http://${text}`);
  return url && text !== '' && !/\s/.test(text) ? url.hostname : null;
}

/** A list of sites with a field to add one. */
export function SiteList({ sites, hint, label, addLabel, removeLabel, removeName, onAdd, onRemove }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const host = hostIn(typed);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (host === null) return;
    onAdd(host);
    setTyped('');
  };
  return (
    <>
      <form class="site-row" onSubmit={submit}>
        <div class="setting-text">
          <label for={id}>{label}</label>
          <p class="quiet-text small">{hint}</p>
          <input
            id={id}
            class="site-input"
            dir="ltr"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button" disabled={host === null}>
          {addLabel}
        </button>
      </form>
      {sites.map((site) => (
        <div key={site} class="site-row">
          <span dir="ltr">{site}</span>
          <button type="button" class="button" aria-label={removeName(site)} onClick={() => onRemove(site)}>
            {removeLabel}
          </button>
        </div>
      ))}
    </>
  );
}
