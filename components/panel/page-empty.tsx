import { t } from '../../utils/i18n';
import { EmptyState } from '../ui/empty-state';
import { LockIcon, NoArticleIcon, PauseIcon, QuotationIcon, ReloadIcon, SearchIcon } from '../ui/icons';
import type { TabView } from './tab-view';

export interface EmptyEvents {
  /** "Look for quotations here anyway." */
  onStart: () => void;
  /** Must ask the browser before anything is awaited: it wants the click itself. */
  onAllow: (origins: string[]) => void;
  onReload: () => void;
  onResume: (host: string) => void;
}

const ICON_SIZE_PX = 22;

/** Why there is no list, and the one thing that can be done about it. */
export function PageEmpty({ view, events }: { view: TabView; events: EmptyEvents }) {
  switch (view.kind) {
    case 'asking':
    case 'looking':
      return <EmptyState icon={<SearchIcon size={ICON_SIZE_PX} />} title={t('popupLooking')} />;
    case 'no-article':
      return (
        <EmptyState
          icon={<NoArticleIcon size={ICON_SIZE_PX} />}
          title={t('popupNoArticle')}
          action={{ label: t('popupLookAnyway'), onClick: events.onStart }}
        />
      );
    case 'paused':
      return (
        <EmptyState
          icon={<PauseIcon size={ICON_SIZE_PX} />}
          title={t('popupPaused')}
          text={view.host}
          action={{ label: t('popupResume'), onClick: () => events.onResume(view.host) }}
        />
      );
    case 'withdrawn':
      return (
        <EmptyState
          icon={<LockIcon size={ICON_SIZE_PX} />}
          title={t('popupWithdrawn')}
          text={t('popupWithdrawnWhy')}
          action={{ label: t('popupAllow'), onClick: () => events.onAllow(view.origins) }}
        />
      );
    case 'stale':
      return (
        <EmptyState
          icon={<ReloadIcon size={ICON_SIZE_PX} />}
          title={t('popupStale')}
          action={{ label: t('popupReload'), onClick: events.onReload }}
        />
      );
    case 'closed':
      return <EmptyState icon={<LockIcon size={ICON_SIZE_PX} />} title={t('popupClosed')} text={t('popupClosedWhy')} />;
    case 'page':
      return (
        <EmptyState
          icon={<QuotationIcon size={ICON_SIZE_PX} />}
          title={view.state.forced ? t('popupNothingHere') : t('popupNothing')}
          text={t('popupNothingWhy')}
        />
      );
  }
}
