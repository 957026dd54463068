import './list-row.css';
import { t, tCount } from '../../utils/i18n';
import type { PageItem, PageState } from '../../utils/model';
import { noteText } from '../../utils/model/edits';
import {
  ChangedIcon,
  DeleteIcon,
  DismissIcon,
  GoneIcon,
  KeepIcon,
  KeptIcon,
  MetIcon,
  NoteIcon,
  PlaceIcon,
  RestoreIcon,
} from '../ui/icons';
import { dateWord, differenceWord, isUnsure, orphanWord, speakerWord, statusWord } from '../ui/words';
import { type NoteEvents, RowNote } from './row-note';

export interface RowEvents extends NoteEvents {
  onFocus: () => void;
}

interface Props extends RowEvents {
  item: PageItem;
  /** The page's language, for screen readers and hyphens. */
  language: string;
  /** The one row that the Tab key reaches. */
  reachable: boolean;
  current: boolean;
  writing: boolean;
  /** The page where it lets no cards stand: the row does what a card does. */
  cardsAway: PageState | null;
  showSpeaker: boolean;
}

function Speaker({ item, language }: { item: PageItem; language: string }) {
  const name = item.kind === 'highlight' ? t('cardHighlight') : (speakerWord(item.speaker) ?? t('rowNoSpeaker'));
  const known = item.kind === 'quote' && item.speaker.name !== null;
  return (
    <span class="row-speaker">
      <span class={known ? 'row-name' : 'row-name unnamed'} dir="auto" lang={(known && language) || undefined}>
        {name}
      </span>
      {isUnsure(item) && <span class="row-unsure">{t('rowProbably')}</span>}
    </span>
  );
}

/** What is special about an entry, each with an icon and a word. */
function Marks({ item, writing }: { item: PageItem; writing: boolean }) {
  const { annotation, known, orphan, changed } = item;
  const met = known[0];
  const note = annotation ? noteText(annotation).trim() : '';
  return (
    <>
      {note && !writing && (
        <span class="row-line">
          <NoteIcon size={14} />
          <span class="vb-hidden">{t('markNote')}: </span>
          <span class="row-cut" dir="auto">
            {note}
          </span>
        </span>
      )}
      {met && (
        <span class="row-line">
          <MetIcon size={14} />
          <span class="row-cut">
            {t(
              'markMet',
              met.articleOutlet || met.articleTitle,
              dateWord(met.capturedAt),
              differenceWord(met.difference),
            )}
          </span>
          {known.length > 1 && <span>{tCount('markMetMoreOne', 'markMetMore', known.length - 1)}</span>}
        </span>
      )}
      {changed && (
        <span class="row-line">
          <ChangedIcon size={14} />
          <span>{t('cardChanged')}</span>
        </span>
      )}
      {orphan && (
        <span class="row-line">
          <GoneIcon size={14} />
          <span>{orphanWord(orphan)}</span>
        </span>
      )}
      {annotation && (annotation.status !== 'none' || annotation.tags.length > 0) && (
        <span class="row-line">
          {annotation.status !== 'none' && <span class="chip">{statusWord(annotation.status)}</span>}
          {annotation.tags.map((tag) => (
            <span key={tag} class="chip" dir="auto">
              {tag}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

interface ActionProps {
  label: string;
  hotkey?: string;
  reachable: boolean;
  pressed?: boolean;
  onClick: () => void;
  children: preact.ComponentChildren;
}

function Action({ label, hotkey, reachable, pressed, onClick, children }: ActionProps) {
  return (
    <button
      type="button"
      class="icon-button"
      tabIndex={reachable ? 0 : -1}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={hotkey}
      title={hotkey ? `${label} (${hotkey.toUpperCase()})` : label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

function Actions({ item, reachable, onAction, onNote }: Pick<Props, 'item' | 'reachable' | 'onAction' | 'onNote'>) {
  const { key, orphan, annotation } = item;
  const dismissed = annotation?.dismissed ?? false;
  const kept = annotation?.kept ?? false;
  if (dismissed)
    return (
      <Action
        label={t('cardRestore')}
        hotkey="x"
        reachable={reachable}
        onClick={() => onAction({ do: 'dismiss', key, dismissed: false })}
      >
        <RestoreIcon />
      </Action>
    );
  return (
    <>
      <Action label={t('rowNote')} hotkey="n" reachable={reachable} onClick={() => onNote(true)}>
        <NoteIcon />
      </Action>
      {orphan ? (
        <>
          <Action label={t('cardAttach')} reachable={reachable} onClick={() => onAction({ do: 'attach', key })}>
            <PlaceIcon />
          </Action>
          <Action label={t('rowDelete')} reachable={reachable} onClick={() => onAction({ do: 'delete', key })}>
            <DeleteIcon />
          </Action>
        </>
      ) : (
        <>
          <Action
            label={t('rowKeep')}
            hotkey="k"
            pressed={kept}
            reachable={reachable}
            onClick={() => onAction({ do: 'keep', key, kept: !kept })}
          >
            {kept ? <KeptIcon /> : <KeepIcon />}
          </Action>
          {item.kind === 'quote' ? (
            <Action
              label={t('rowDismiss')}
              hotkey="x"
              reachable={reachable}
              onClick={() => onAction({ do: 'dismiss', key, dismissed: true })}
            >
              <DismissIcon />
            </Action>
          ) : (
            <Action
              label={t('rowDelete')}
              hotkey="x"
              reachable={reachable}
              onClick={() => onAction({ do: 'delete', key })}
            >
              <DeleteIcon />
            </Action>
          )}
        </>
      )}
    </>
  );
}

/** One entry of the page's list. The whole row goes to the place; its actions appear under pointer and focus. */
export function ListRow(props: Props) {
  const { item, language, reachable, current, writing, cardsAway, showSpeaker, onAction, onWrite, onNote, onFocus } =
    props;
  const { annotation } = item;
  const kept = annotation?.kept ?? false;
  const words = (
    <>
      {showSpeaker && <Speaker item={item} language={language} />}
      {kept && (
        <span class="row-kept">
          <KeptIcon size={14} />
          <span class="vb-hidden">{t('markKept')}</span>
        </span>
      )}
      <span class="row-words" lang={language || undefined} dir="auto">
        {item.kind === 'quote' ? t('wordsInMarks', item.text) : item.text}
      </span>
      <Marks item={item} writing={writing} />
    </>
  );
  return (
    <li
      class={current ? 'row current' : 'row'}
      data-colour={annotation ? (annotation.dismissed ? 'plain' : annotation.colour) : undefined}
      data-key={item.key}
      onFocusIn={onFocus}
    >
      <button
        type="button"
        class="row-main"
        data-row
        tabIndex={reachable ? 0 : -1}
        aria-current={current ? 'location' : undefined}
        aria-disabled={item.orphan !== null}
        onClick={() => item.orphan === null && onAction({ do: 'jump', key: item.key })}
      >
        {words}
      </button>
      <span class="row-actions">
        <Actions item={item} reachable={reachable} onAction={onAction} onNote={onNote} />
      </span>
      {writing && (
        <RowNote
          item={item}
          language={language}
          whole={cardsAway}
          onAction={onAction}
          onWrite={onWrite}
          onNote={onNote}
        />
      )}
    </li>
  );
}
