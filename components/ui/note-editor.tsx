/** The note of one annotation: saved while it is typed, told so once, kept on the screen when saving fails. */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Stamp } from '../../utils/model';
import { draftFor, type NoteDraft, type SaveNote, type StoredNote } from './note-draft';
import { NoteLinks, NoteText } from './note-text';

interface NoteEditorProps {
  /** Stable for the item: an unsaved text is found again by it. */
  id: string;
  notes: StoredNote[];
  save: SaveNote;
  /** Changes when the editor is to take the focus. */
  focus?: number | undefined;
  /** Told the draft, for what must wait until it is saved. */
  held?: { current: NoteDraft | null };
  /** Told every change at once, where the editor itself may be taken away. */
  typed?: ((text: string, seen: Stamp[]) => void) | undefined;
  /** Words that were typed in an editor that was taken away. */
  unsaved?: string | null | undefined;
}

export function NoteEditor({ id, notes, save, focus, held, typed, unsaved }: NoteEditorProps): JSX.Element {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const latest = useRef(save);
  latest.current = save;
  const [draft] = useState(() => {
    const made = draftFor(
      id,
      notes,
      (text, seen) => latest.current(text, seen),
      () => redraw(undefined),
    );
    if (typeof unsaved === 'string' && made.text !== unsaved) made.restore(unsaved);
    return made;
  });
  draft.take(notes);
  if (held) held.current = draft;
  const area = useRef<HTMLTextAreaElement>(null);
  const label = useId();

  useLayoutEffect(() => {
    const field = area.current;
    if (focus === undefined || !field) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
  }, [focus]);

  const isHeldElsewhere = typed !== undefined;
  useLayoutEffect(() => {
    const flush = (): void => void draft.flush();
    // A frame that listens for its end stays a while when it is taken away, and Chromium keeps no page that has it still.
    if (isHeldElsewhere) return flush;
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [draft, isHeldElsewhere]);

  return (
    <div class="vb-note">
      <label class="vb-sr" for={label}>
        {t('cardNote')}
      </label>
      <div class="vb-note-field">
        <textarea
          id={label}
          ref={area}
          class="vb-note-area"
          dir="auto"
          rows={2}
          placeholder={t('cardNotePlaceholder')}
          value={draft.text}
          // What saves it is brought before there is anything to save.
          onFocus={() => typed?.(draft.text, draft.seen)}
          onInput={(e) => {
            draft.type(e.currentTarget.value);
            typed?.(draft.text, draft.seen);
          }}
          onBlur={() => void draft.flush()}
        />
        <NoteState draft={draft} />
      </div>
      <NoteLinks text={draft.text} />
      {draft.others.map((other) => (
        <div class="vb-note-other" key={other.stamp}>
          <p class="vb-small">{t('cardOtherNote')}</p>
          <NoteText text={other.text} />
        </div>
      ))}
      {draft.others.length > 0 && (
        <button type="button" class="vb-button" onClick={() => draft.join()}>
          {t('cardJoinNotes')}
        </button>
      )}
    </div>
  );
}

function NoteState({ draft }: { draft: NoteDraft }): JSX.Element {
  const failed = draft.state === 'failed';
  return (
    <div class="vb-note-state" role="status" data-state={draft.state}>
      {draft.state === 'saved' && t('cardSaved')}
      {failed && (
        <>
          <span>{draft.problem}</span>
          <button type="button" class="vb-button" onClick={() => void draft.flush()}>
            {t('cardRetry')}
          </button>
        </>
      )}
    </div>
  );
}
