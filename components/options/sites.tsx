import { t } from '../../utils/i18n';
import { library, pausedSites, quietSites } from '../../utils/library';
import { send } from '../../utils/protocol/messages';
import { useLive } from '../shell/use-live';
import { Section } from './setting';
import { SiteList } from './site-list';

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
