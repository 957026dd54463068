/** The row of actions of an open card: icons with names. */
import type { ComponentChildren, JSX, Ref } from 'preact';
import { t } from '../../utils/i18n';
import type { PageItem } from '../../utils/model';
import type { CardEvents } from './card-types';
import {
  AdjustIcon,
  CopyIcon,
  DeleteIcon,
  DismissIcon,
  KeepIcon,
  KeptIcon,
  LinkIcon,
  PersonIcon,
  RestoreIcon,
} from './icons';

interface ActionProps {
  name: string;
  press: () => void;
  pressed?: boolean;
  danger?: boolean;
  /** Takes the record away: what is being typed in the card is left, and so saved, before. */
  away?: boolean;
  button?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

function Action({ name, press, pressed, danger, away, button, children }: ActionProps): JSX.Element {
  return (
    <button
      ref={button}
      type="button"
      class="vb-icon-button"
      data-danger={danger}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      // An action on the page's selection must find it as it was.
      onMouseDown={away ? undefined : (e) => e.preventDefault()}
      onClick={press}
    >
      {children}
    </button>
  );
}

interface CardActionsProps {
  item: PageItem;
  events: CardEvents;
  /** The button that opens the form for the speaker. */
  opener: Ref<HTMLButtonElement>;
  correct: () => void;
  run: (edit: Parameters<CardEvents['edit']>[0]) => Promise<void>;
}

export function CardActions({ item, events, opener, correct, run }: CardActionsProps): JSX.Element {
  const { annotation } = item;
  const kept = annotation?.kept ?? false;
  const dismissed = annotation?.dismissed ?? false;
  const quote = item.kind === 'quote';
  return (
    <div class="vb-actions" role="toolbar" aria-label={t('cardActions')}>
      {quote && (
        <Action name={t(kept ? 'cardKept' : 'cardKeep')} pressed={kept} press={() => run({ op: 'keep', kept: !kept })}>
          {kept ? <KeptIcon /> : <KeepIcon />}
        </Action>
      )}
      <Action name={t('cardCopy')} press={events.copy}>
        <CopyIcon />
      </Action>
      {events.copyLink && (
        <Action name={t('cardCopyLink')} press={events.copyLink}>
          <LinkIcon />
        </Action>
      )}
      <Action name={t('cardCorrectSpeaker')} press={correct} button={opener}>
        <PersonIcon />
      </Action>
      {events.adjust && (
        <Action name={t('cardAdjust')} press={events.adjust}>
          <AdjustIcon />
        </Action>
      )}
      {events.adjustToSelection && (
        <Action name={t('cardAttach')} press={events.adjustToSelection}>
          <AdjustIcon />
        </Action>
      )}
      <span class="vb-gap" />
      {quote && (
        <Action
          name={t(dismissed ? 'cardRestore' : 'cardDismiss')}
          away
          press={() => run({ op: 'dismiss', dismissed: !dismissed })}
        >
          {dismissed ? <RestoreIcon /> : <DismissIcon />}
        </Action>
      )}
      {annotation && !dismissed && (
        <Action name={t('cardDelete')} danger away press={() => run({ op: 'delete', deleted: true })}>
          <DeleteIcon />
        </Action>
      )}
    </div>
  );
}
