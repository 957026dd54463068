import { clearTimer, setTimer, type Timer } from '../utils/timers';
import './note-field.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n';

interface Props {
  /** The note as it is kept now. */
  text: string;
  label: string;
  /** Resolves when the note is on disk; rejects with a sentence. */
  onSave: (text: string) => Promise<void>;
  onClose: () => void;
}

const SAVE_AFTER = 400;

/** A note that is saved while it is typed. What was typed stays in the field whatever happens to the saving. */
export function NoteField({ text, label, onSave, onClose }: Props) {
  const [word, setWord] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<Timer>(undefined);
  const saved = useRef(text);
  const initial = useRef(text);
  const typed = useRef(text);

  const save = async (): Promise<void> => {
    clearTimer(timer.current);
    const now = typed.current;
    if (now === saved.current) return;
    const before = saved.current;
    saved.current = now;
    try {
      await onSave(now);
      setWord(t('noteSaved'));
    } catch (error) {
      saved.current = before;
      setWord(error instanceof Error && error.message ? error.message : t('noteNotSaved'));
    }
  };
  const latest = useRef(save);
  latest.current = save;

  // Before the next key arrives: it belongs into the field.
  useLayoutEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  useEffect(() => {
    const flush = (): void => void latest.current();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const close = (): void => {
    void save();
    onClose();
  };

  return (
    <div class="note-field">
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        aria-label={label}
        placeholder={label}
        defaultValue={initial.current}
        onInput={(event) => {
          typed.current = event.currentTarget.value;
          setWord('');
          clearTimer(timer.current);
          timer.current = setTimer(() => void latest.current(), SAVE_AFTER);
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.isComposing) return;
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
            event.preventDefault();
            close();
          }
        }}
      />
      <div class="note-foot">
        <span class="small quiet-text" role="status">
          {word}
        </span>
        <button type="button" class="button quiet small" onClick={close}>
          {t('noteDone')}
        </button>
      </div>
    </div>
  );
}
