/** The tags of one annotation: Enter or a comma adds, Backspace in the empty field takes the last one off. */
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n';
import { CloseIcon } from './icons';

const MAX_TAG = 60;

interface TagEditorProps {
  tags: string[];
  change: (tag: string, on: boolean) => void;
}

export function TagEditor({ tags, change }: TagEditorProps): JSX.Element {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const add = (): void => {
    for (const part of text.split(/[,;]/)) {
      const tag = part.replace(/^#/, '').replace(/\s+/g, ' ').trim().slice(0, MAX_TAG);
      if (tag && !tags.includes(tag)) change(tag, true);
    }
    setText('');
  };

  const key = (e: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (e.isComposing) return;
    const last = tags.at(-1);
    if (e.key === 'Enter' || e.key === ',') {
      e.preventDefault();
      add();
    } else if (e.key === 'Backspace' && text === '' && last !== undefined) {
      e.preventDefault();
      change(last, false);
    }
  };

  return (
    <div class="vb-tags">
      {tags.map((tag) => (
        <span class="vb-tag" key={tag}>
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="vb-tag-off"
            aria-label={t('cardRemoveTag', tag)}
            title={t('cardRemoveTag', tag)}
            onClick={() => {
              change(tag, false);
              field.current?.focus({ preventScroll: true });
            }}
          >
            <CloseIcon size={12} />
          </button>
        </span>
      ))}
      <input
        ref={field}
        class="vb-tag-field"
        dir="auto"
        value={text}
        maxLength={MAX_TAG}
        aria-label={t('cardAddTag')}
        placeholder={t('cardAddTag')}
        onInput={(e) => setText(e.currentTarget.value)}
        onKeyDown={key}
        onBlur={add}
      />
    </div>
  );
}
