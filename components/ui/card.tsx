/**
 * The card of one quotation or highlight: folded (speaker, note, marks) or open (everything that can be done with it).
 * Data in, events out: the margin and the library page use the same one.
 */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { type Colour, type PageItem, STATUSES, type Status } from '../../utils/model';
import { CardActions } from './card-actions';
import { Compare, KnownSection } from './card-known';
import type { CardEvents, CardProps } from './card-types';
import { ChangedIcon, CloseIcon, GoneIcon, MetIcon } from './icons';
import type { NoteDraft } from './note-draft';
import { NoteEditor } from './note-editor';
import { NoteText } from './note-text';
import { Palette } from './palette';
import { SpeakerEditor } from './speaker-editor';
import { TagEditor } from './tag-editor';
import { colourWord, dateWord, isUnsure, orphanWord, speakerWord, statusWord } from './words';

/** Who spoke, as the card's heading says it. */
function speakerOf(item: PageItem): string {
  return speakerWord(item.speaker) ?? t(item.kind === 'highlight' ? 'cardHighlight' : 'rowNoSpeaker');
}

/** The colour the words have on the page; null for a quotation that is merely found. */
function colourOf(item: PageItem): Colour | null {
  const a = item.annotation;
  return a && !a.dismissed ? a.colour : null;
}

export function Card(props: CardProps): JSX.Element {
  const { item, open, focus } = props;
  const root = useRef<HTMLElement>(null);
  const title = useId();
  const said = useId();
  const tick = focus?.part === 'card' ? focus.tick : undefined;
  useLayoutEffect(() => {
    if (open && tick !== undefined) root.current?.focus({ preventScroll: true });
  }, [open, tick]);
  const { hover } = props.events;
  return (
    <section
      ref={root}
      class="vb-card"
      role={open ? 'dialog' : 'group'}
      aria-labelledby={title}
      aria-describedby={open ? said : undefined}
      tabIndex={-1}
      data-open={open}
      data-kind={item.kind}
      data-colour={colourOf(props.item) ?? undefined}
      onPointerEnter={hover && (() => hover(true))}
      onPointerLeave={hover && (() => hover(false))}
    >
      {open ? <OpenCard {...props} title={title} said={said} /> : <FoldedCard {...props} title={title} />}
    </section>
  );
}

interface Titled extends CardProps {
  title: string;
}

function FoldedCard({ item, events, title, language }: Titled): JSX.Element {
  const colour = colourOf(item);
  const notes = item.annotation?.notes.filter((n) => n.text.trim() !== '') ?? [];
  const known = [...new Set(item.known.flatMap((k) => k.notes))];
  return (
    <>
      <h2 class="vb-folded-title">
        <button type="button" id={title} class="vb-cover" onClick={events.open}>
          <bdi>{speakerOf(item)}</bdi>
        </button>
        <Marks item={item} />
        {colour && <span class="vb-sr">{colourWord(colour)}</span>}
      </h2>
      {notes.map((n) => (
        <NoteText key={n.stamp} text={n.text} />
      ))}
      {notes.length === 0 && known.map((note) => <NoteText key={note} text={note} />)}
      {notes.length === 0 && known.length === 0 && (
        <p class="vb-words" dir="auto" lang={language || undefined}>
          {item.text}
        </p>
      )}
      <Chips item={item} />
    </>
  );
}

/** Small signs with names: met before, wording changed, not found. */
function Marks({ item }: { item: PageItem }): JSX.Element {
  return (
    <span class="vb-marks">
      {item.known.length > 0 && (
        <span role="img" aria-label={t('cardMetBefore')} title={t('cardMetBefore')}>
          <MetIcon size={14} />
        </span>
      )}
      {item.changed && (
        <span role="img" aria-label={t('cardChanged')} title={t('cardChanged')}>
          <ChangedIcon size={14} />
        </span>
      )}
      {item.orphan && (
        <span role="img" aria-label={t('cardOrphan')} title={t('cardOrphan')}>
          <GoneIcon size={14} />
        </span>
      )}
    </span>
  );
}

function Chips({ item }: { item: PageItem }): JSX.Element | null {
  const a = item.annotation;
  if (!a || (a.status === 'none' && a.tags.length === 0)) return null;
  return (
    <p class="vb-chips">
      {a.status !== 'none' && <span class="vb-chip vb-status">{statusWord(a.status)}</span>}
      {a.tags.map((tag) => (
        <span class="vb-chip" key={tag}>
          <bdi>{tag}</bdi>
        </span>
      ))}
    </p>
  );
}

function OpenCard(props: Titled & { said: string }): JSX.Element {
  const { item, events, names, focus, title, said, words, language } = props;
  const [correcting, setCorrecting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  // The focus goes back to the button that brought the form.
  const doneCorrecting = (): void => {
    setCorrecting(false);
    opener.current?.focus({ preventScroll: true });
  };
  const a = item.annotation;
  const colour = colourOf(item);
  const draft = useRef<NoteDraft | null>(null);
  // A note that is being typed goes first: written after its record was deleted, it would bring that back.
  const run = async (edit: Parameters<CardEvents['edit']>[0]): Promise<void> => {
    await draft.current?.flush();
    // Words that could not be saved must not go with their card.
    if (draft.current?.dirty && (edit.op === 'delete' || edit.op === 'dismiss')) return;
    // The surface tells of failures; a card has no more to do about them.
    await events.edit(edit).catch(() => undefined);
  };
  return (
    <>
      <Heading item={item} events={events} title={title} />
      {correcting && (
        <SpeakerEditor
          speaker={item.speaker}
          names={names ?? []}
          cancel={doneCorrecting}
          save={(speaker) => {
            doneCorrecting();
            void run({ op: 'speaker', speaker });
          }}
        />
      )}
      <Wording item={item} events={events} words={words} said={said} language={language} />
      {a?.dismissed && <p class="vb-notice">{t('cardDismissed')}</p>}
      <NoteEditor
        id={item.key}
        notes={a?.notes ?? []}
        save={(text, seen) => events.edit({ op: 'note', text, seen })}
        focus={focus?.part === 'note' ? focus.tick : undefined}
        held={draft}
        typed={events.typed}
        unsaved={props.unsaved}
      />
      <KnownSection known={item.known} text={item.text} />
      <TagEditor tags={a?.tags ?? []} change={(tag, on) => run({ op: 'tag', tag, on })} />
      <div class="vb-row">
        <Palette colour={colour} change={(colour) => run({ op: 'colour', colour })} />
        <StatusChoice status={a?.status ?? 'none'} change={(status) => run({ op: 'status', status })} />
      </div>
      <CardActions item={item} events={events} opener={opener} correct={() => setCorrecting(!correcting)} run={run} />
    </>
  );
}

function Heading({ item, events, title }: { item: PageItem; events: CardEvents; title: string }): JSX.Element {
  const { speaker } = item;
  const small = [
    isUnsure(item) && t('cardProbably'),
    speaker.name && speaker.description,
    speaker.via && t('cardVia', speaker.via),
  ].filter(Boolean);
  return (
    <header class="vb-heading">
      <div>
        <h2 id={title} class="vb-speaker">
          <bdi>{speakerOf(item)}</bdi>
        </h2>
        {small.length > 0 && <p class="vb-small">{small.join(' · ')}</p>}
      </div>
      {events.close && (
        <button
          type="button"
          class="vb-icon-button"
          aria-label={t('cardClose')}
          title={t('cardCloseKey')}
          onClick={events.close}
        >
          <CloseIcon />
        </button>
      )}
    </header>
  );
}

/** The words; beside them the old ones where they changed, and what can be done where they are gone. */
function Wording({
  item,
  events,
  words,
  said,
  language,
}: Pick<CardProps, 'item' | 'events' | 'words' | 'language'> & { said: string }): JSX.Element {
  const a = item.annotation;
  if (item.orphan) {
    return (
      <div class="vb-orphan">
        <blockquote id={said} class="vb-words" dir="auto" lang={language || undefined}>
          {item.text}
        </blockquote>
        <p class="vb-notice">
          <GoneIcon /> {orphanWord(item.orphan)} {t('cardNoteSafe')}
        </p>
        {events.attach && (
          <button type="button" class="vb-button" onMouseDown={(e) => e.preventDefault()} onClick={events.attach}>
            {t('cardAttach')}
          </button>
        )}
      </div>
    );
  }
  if (item.changed && a) {
    return (
      <div id={said}>
        <p class="vb-notice">
          <ChangedIcon /> {t('cardChanged')}
        </p>
        <Compare
          before={a.exact}
          after={item.text}
          labels={[t('cardAsKeptOn', dateWord(a.capturedAt)), t('cardNow')]}
        />
      </div>
    );
  }
  return (
    <blockquote id={said} class="vb-words" dir="auto" lang={language || undefined}>
      {words ?? item.text}
    </blockquote>
  );
}

function StatusChoice({ status, change }: { status: Status; change: (status: Status) => void }): JSX.Element {
  return (
    <select
      class="vb-select"
      aria-label={t('cardStatus')}
      value={status}
      onChange={(e) => {
        const chosen = STATUSES.find((s) => s === e.currentTarget.value);
        if (chosen) change(chosen);
      }}
    >
      {STATUSES.map((s) => (
        <option key={s} value={s}>
          {statusWord(s)}
        </option>
      ))}
    </select>
  );
}
