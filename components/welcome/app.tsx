import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { listen, send } from '../../utils/protocol/messages';
import { openLibrary } from '../shell/open';
import { SAMPLE_CHANGED, type SampleDoor, type SampleWindow } from '../shell/sample';
import { openShortcutSettings, useShortcuts } from '../shell/shortcuts';
import { OpenIcon } from '../ui/icons';
import { type KeyEntry, KeyList } from '../ui/key-list';

/** The framed sample's door; undefined until its script runs. */
function doorOf(frame: HTMLIFrameElement | null): SampleDoor | undefined {
  return (frame?.contentWindow as SampleWindow | null | undefined)?.verbatimSample;
}

/** Popup, side panel and keys speak to this page: what they ask is the sample's to answer. */
function useSample() {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const door = (): SampleDoor => {
      const found = doorOf(frame.current);
      if (!found) throw new Error('The sample is not there yet.');
      return found;
    };
    const stops = [listen('getPageState', () => door().state()), listen('act', (action) => door().act(action))];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const onLoad = (): void => {
    frame.current?.contentDocument?.addEventListener(SAMPLE_CHANGED, () => {
      const state = doorOf(frame.current)?.state();
      if (state) send('pageState', state).catch(() => undefined);
    });
  };
  return { frame, onLoad };
}

export function App() {
  const { frame, onLoad } = useSample();
  const keys = useShortcuts();
  const inList: KeyEntry[] = [
    { what: t('keyWalk'), keys: '↑+↓' },
    { what: t('keyJump'), keys: t('keyEnter') },
    { what: t('rowNote'), keys: 'N' },
    { what: t('rowKeep'), keys: 'K' },
    { what: t('rowDismiss'), keys: 'X' },
    { what: t('popupFilter'), keys: '/' },
  ];
  return (
    <main class="welcome-page">
      <header class="welcome-head">
        <img src="/icon/128.png" alt="" width="80" height="80" />
        <div>
          <h1>{t('welcomeHeading')}</h1>
          <ol class="welcome-sentences">
            <li>{t('welcomeOne')}</li>
            <li>{t('welcomeTwo')}</li>
            <li>{t('welcomeThree')}</li>
            <li>{t('welcomeFour')}</li>
          </ol>
        </div>
      </header>

      <section class="welcome-try" aria-labelledby="try">
        <div class="welcome-try-head">
          <div>
            <h2 id="try">{t('welcomeTry')}</h2>
            <p class="quiet-text">{t('welcomeTryHow')}</p>
          </div>
          <a class="button" href="/sample.html" target="_blank" rel="noreferrer">
            <OpenIcon />
            {t('welcomeTryTab')}
          </a>
        </div>
        <iframe ref={frame} src="/sample.html" title={t('welcomeSample')} onLoad={onLoad} />
      </section>

      <div class="welcome-columns">
        <section aria-labelledby="keys">
          <h2 id="keys">{t('welcomeKeys')}</h2>
          <KeyList entries={keys} onChange={() => void openShortcutSettings()} />
        </section>
        <section aria-labelledby="list-keys">
          <h2 id="list-keys">{t('welcomeListKeys')}</h2>
          <KeyList entries={inList} />
        </section>
        <section aria-labelledby="where">
          <h2 id="where">{t('welcomeWhere')}</h2>
          <dl class="welcome-where">
            <dt>{t('welcomeKept')}</dt>
            <dd>{t('welcomeKeptText')}</dd>
            <dt>{t('welcomeFound')}</dt>
            <dd>{t('welcomeFoundText')}</dd>
            <dt>{t('welcomeSent')}</dt>
            <dd>{t('welcomeSentText')}</dd>
          </dl>
          <button type="button" class="button" onClick={() => void openLibrary()}>
            {t('optionsOpenLibrary')}
          </button>
        </section>
      </div>
    </main>
  );
}
