import '../ui/notice.css';
import '../ui/card.css';
import type { ComponentChild } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { pageMarkdown } from '../../utils/exchange/formats/page-text';
import { t } from '../../utils/i18n';
import type { PageAction, PageState, Stamp } from '../../utils/model';
import { errorWords } from '../../utils/model/error-words';
import { codeOf, VerbatimError } from '../../utils/model/errors';
import type { Notices } from '../../utils/model/notices';
import { isUndoKey } from '../../utils/model/undo-key';
import { send } from '../../utils/protocol/messages';
import { openLibrary, openSettings, openSidePanel } from '../shell/open';
import { SAMPLE_HOST } from '../shell/sample';
import { CopyIcon, LibraryIcon, PanelIcon, PauseIcon, SettingsIcon } from '../ui/icons';
import { NoticePlace, useNotices } from '../ui/notice';
import { Offer, useOffer } from './offer';
import { PagePanel } from './page-panel';
import { type TabView, useActiveTab, useSlow, useTab } from './tab-view';

interface Props {
  /** The tab to show; null: the one in front. */
  fixedTab: number | null;
  surface: 'popup' | 'panel';
}

/** The panel, wired to a tab: popup and side panel are this one application. */
export function App({ fixedTab, surface }: Props) {
  const tabId = useActiveTab(fixedTab);
  const { view, refresh } = useTab(tabId);
  const { offer, answer } = useOffer(tabId, view);
  const slow = useSlow(view.kind === 'asking');
  const { notices, tell, attempt, act, write } = useTabActions(tabId, refresh);
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

  return (
    <PagePanel
      key={tabId}
      view={view}
      slow={slow}
      foot={<Foot tabId={tabId} surface={surface} view={view} tell={tell} attempt={attempt} pause={pause} />}
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

interface TabActions {
  notices: Notices;
  tell: (text: string, step?: number | null) => void;
  /** Waits for something that the reader asked for; where it fails, says so and looks again. */
  attempt: <T>(doing: Promise<T>, done: (answer: T) => void) => void;
  act: (action: PageAction) => void;
  /** Resolves when the note is on disk. */
  write: (key: string, text: string, seen: Stamp[]) => Promise<void>;
}

/** What the panel does in a tab, and what it says of it. */
function useTabActions(tabId: number | null, refresh: () => void): TabActions {
  const notices = useNotices();
  const tell: TabActions['tell'] = (text, step = null) => {
    if (step === null) notices.say(text);
    else notices.offer(text, step, t('toastUndo'), () => act({ do: 'undo', step }));
  };
  const attempt: TabActions['attempt'] = (doing, done) => {
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
      else if (action.do === 'attach' && step !== null) tell(t('marginAttached'), step);
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
  return { notices, tell, attempt, act, write };
}

interface FootProps extends Pick<TabActions, 'tell' | 'attempt'>, Pick<Props, 'surface'> {
  tabId: number | null;
  view: TabView;
  pause: (host: string, paused: boolean) => void;
}

function Foot({ tabId, surface, view, tell, attempt, pause }: FootProps) {
  const copy = (state: PageState): void =>
    attempt(navigator.clipboard.writeText(pageMarkdown(state)), () => tell(t('toastCopied')));
  const toLibrary = (): void => attempt(openLibrary(), () => surface === 'popup' && window.close());
  return (
    <>
      <button type="button" class="button quiet" onClick={toLibrary}>
        <LibraryIcon />
        {t('footLibrary')}
      </button>
      <span class="push" />
      {view.kind === 'page' && view.state.items.length > 0 && (
        <FootButton label={t('footCopy')} icon={<CopyIcon />} onClick={() => copy(view.state)} />
      )}
      {view.kind === 'page' && view.host !== SAMPLE_HOST && (
        <FootButton label={t('footPause', view.host)} icon={<PauseIcon />} onClick={() => pause(view.host, true)} />
      )}
      {surface === 'popup' && tabId !== null && (
        <FootButton label={t('footPanel')} icon={<PanelIcon />} onClick={() => openSidePanel(tabId)} />
      )}
      <FootButton label={t('footSettings')} icon={<SettingsIcon />} onClick={() => attempt(openSettings(), () => {})} />
    </>
  );
}

function FootButton({ label, icon, onClick }: { label: string; icon: ComponentChild; onClick: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      {icon}
    </button>
  );
}
