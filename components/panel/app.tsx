import '../ui/card.css';
import '../ui/notice.css';
import type { ComponentChild } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { pageMarkdown } from '../../utils/exchange/formats/page-markdown';
import { t } from '../../utils/i18n';
import type { PageAction, Stamp } from '../../utils/model';
import { codeOf, VerbatimError } from '../../utils/model/errors';
import { send } from '../../utils/protocol/messages';
import { openLibrary, openSettings, openSidePanel } from '../shell/open';
import { SAMPLE_HOST } from '../shell/sample';
import { errorWords } from '../ui/error-words';
import { CopyIcon, LibraryIcon, PanelIcon, PauseIcon, SettingsIcon } from '../ui/icons';
import { NoticePlace, useNotices } from '../ui/notice';
import { isUndoKey } from '../ui/undo-key';
import { Offer } from './offer';
import { PagePanel } from './page-panel';
import { useOffer } from './use-offer';
import { useActiveTab, useSlow, useTab } from './use-tab';

interface Props {
  /** The tab to show; null: the one in front. */
  fixedTab: number | null;
  surface: 'popup' | 'panel';
}

function FootButton({ label, icon, onClick }: { label: string; icon: ComponentChild; onClick: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      {icon}
    </button>
  );
}

/** The panel, wired to a tab: popup and side panel are this one application. */
export function App({ fixedTab, surface }: Props) {
  const tabId = useActiveTab(fixedTab);
  const { view, refresh } = useTab(tabId);
  const { offer, answer } = useOffer(tabId, view);
  const slow = useSlow(view.kind === 'asking');
  const notices = useNotices();
  const tell = (text: string, step: number | null = null): void => {
    if (step === null) notices.say(text);
    else notices.offer(text, step, t('toastUndo'), () => act({ do: 'undo', step }));
  };

  /** Runs something that the reader asked for; where it fails, says so and looks again. */
  const attempt = <T,>(doing: Promise<T>, done: (answer: T) => void): void => {
    doing.then(done, (error: unknown) => {
      console.warn(error);
      tell(errorWords(error, t('toastFailed')));
      refresh();
    });
  };

  const act = (action: PageAction): void => {
    if (tabId === null) return;
    attempt(send('act', action, { tabId, frameId: 0 }), (step) => {
      if (action.do === 'dismiss' && action.dismissed) tell(t('toastDismissed'), step);
      else if (action.do === 'delete') tell(t('toastDeleted'), step);
      else if (action.do === 'undo') notices.setOffer(null);
    });
  };

  const write = async (key: string, text: string, seen: Stamp[]): Promise<void> => {
    if (tabId === null) return;
    try {
      await send('act', { do: 'edit', key, edit: { op: 'note', text, seen } }, { tabId, frameId: 0 });
    } catch (error) {
      console.warn(error);
      // Told here as well: the field may be closed by now.
      const failure = codeOf(error) ? error : new VerbatimError('no-answer');
      tell(errorWords(failure, t('noteNotSaved')));
      throw failure;
    }
  };

  const pause = (host: string, paused: boolean): void => attempt(send('pauseSite', { host, paused }), refresh);

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isUndoKey(event)) return;
      event.preventDefault();
      act({ do: 'undo' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  const toLibrary = (): void => attempt(openLibrary(), () => surface === 'popup' && window.close());
  const foot = (
    <>
      <button type="button" class="button quiet" onClick={toLibrary}>
        <LibraryIcon />
        {t('footLibrary')}
      </button>
      <span class="push" />
      {view.kind === 'page' && (
        <>
          {view.state.items.length > 0 && (
            <FootButton
              label={t('footCopy')}
              icon={<CopyIcon />}
              onClick={() =>
                attempt(navigator.clipboard.writeText(pageMarkdown(view.state)), () => tell(t('toastCopied')))
              }
            />
          )}
          {view.host !== SAMPLE_HOST && (
            <FootButton label={t('footPause', view.host)} icon={<PauseIcon />} onClick={() => pause(view.host, true)} />
          )}
        </>
      )}
      {surface === 'popup' && tabId !== null && (
        <FootButton label={t('footPanel')} icon={<PanelIcon />} onClick={() => openSidePanel(tabId)} />
      )}
      <FootButton label={t('footSettings')} icon={<SettingsIcon />} onClick={() => attempt(openSettings(), () => {})} />
    </>
  );
  return (
    <PagePanel
      key={tabId}
      view={view}
      slow={slow}
      foot={foot}
      offer={offer && <Offer offer={offer} onAnswer={(same) => attempt(answer(same), () => {})} />}
      notice={<NoticePlace notice={notices.top} onEnd={() => notices.close()} />}
      onAction={act}
      onWrite={write}
      onStart={() => tabId !== null && attempt(send('startHere', { tabId }), refresh)}
      onAllow={(origins) => attempt(browser.permissions.request({ origins }), refresh)}
      onReload={() => tabId !== null && attempt(browser.tabs.reload(tabId), refresh)}
      onResume={(host) => pause(host, false)}
    />
  );
}
