/** Corrects who spoke: a name, and how the article describes the speaker. An empty name means nobody is named. */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Speaker } from '../../utils/model';
import { MAX_SHORT_CHARS } from '../../utils/model/limits';

interface SpeakerEditorProps {
  speaker: Speaker;
  /** Other names of the article, offered while typing. */
  names: string[];
  save: (speaker: Speaker) => void;
  cancel: () => void;
}

export function SpeakerEditor({ speaker, names, save, cancel }: SpeakerEditorProps): JSX.Element {
  const [name, setName] = useState(speaker.name ?? '');
  const [description, setDescription] = useState(speaker.description ?? '');
  const list = useId();
  const first = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.select();
  }, []);

  const submit = (e: Event): void => {
    e.preventDefault();
    save({
      ...speaker,
      name: name.trim() || null,
      description: description.trim() || null,
      origin: 'corrected',
    });
  };

  return (
    <form
      class="vb-speaker-form"
      onSubmit={submit}
      onKeyDown={(e) => {
        if (e.key !== 'Escape') return;
        e.stopPropagation();
        cancel();
      }}
    >
      <label class="vb-field">
        {t('cardSpeaker')}
        <input
          ref={first}
          dir="auto"
          value={name}
          list={list}
          maxLength={MAX_SHORT_CHARS}
          onInput={(e) => setName(e.currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {names.map((n) => (
          <option key={n} value={n} />
        ))}
      </datalist>
      <label class="vb-field">
        {t('cardSpeakerDescription')}
        <input
          dir="auto"
          value={description}
          maxLength={MAX_SHORT_CHARS}
          onInput={(e) => setDescription(e.currentTarget.value)}
        />
      </label>
      <div class="vb-row">
        <button type="submit" class="vb-button vb-main">
          {t('cardSaveSpeaker')}
        </button>
        <button type="button" class="vb-button" onClick={cancel}>
          {t('cardCancel')}
        </button>
      </div>
    </form>
  );
}
