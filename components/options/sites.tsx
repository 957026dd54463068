import './sites.css';
import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { library, pausedSites, quietSites } from '../../utils/library';
import { send } from '../../utils/protocol/messages';
import { useLive } from '../shell/use-live';
import { Section } from './setting';

interface SiteListProps {
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
function SiteList({ sites, hint, label, addLabel, removeLabel, removeName, onAdd, onRemove }: SiteListProps) {
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

/** Sites on which the reader wants quiet altogether. */
export function Paused() {
  const sites = useLive(() => pausedSites(library()), []);
  return (
    <Section title={t('optionsPaused')}>
      {sites?.length === 0 && <p class="quiet-text">{t('optionsPausedNone')}</p>}
      {sites?.map((host) => (
        <div key={host} class="site-row">
          <span dir="ltr">{host}</span>
          <button
            type="button"
            class="button"
            aria-label={t('optionsResumeSite', host)}
            onClick={() => void send('pauseSite', { host, paused: false })}
          >
            {t('popupResume')}
          </button>
        </div>
      ))}
    </Section>
  );
}

/** Sites on which no kept quotation is looked for. */
export function Quiet() {
  const sites = useLive(() => quietSites(library()), []);
  return (
    <Section title={t('optionsQuiet')}>
      <SiteList
        sites={sites ?? []}
        hint={t('optionsQuietHint')}
        label={t('optionsQuietSite')}
        addLabel={t('optionsQuietAdd')}
        removeLabel={t('optionsQuietRemove')}
        removeName={(host) => t('optionsQuietRemoveSite', host)}
        onAdd={(host) => void send('quietSite', { host, quiet: true })}
        onRemove={(host) => void send('quietSite', { host, quiet: false })}
      />
    </Section>
  );
}
