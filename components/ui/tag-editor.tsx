/**
 * The tags of one annotation: Enter, a comma, or leaving the field adds; Backspace in the empty field takes the last one
 * off.
 */
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { MAX_TYPED_TAG_CHARS } from '../../utils/model/limits';
import { CloseIcon } from './icons';

interface TagEditorProps {
  tags: string[];
  change: (tag: string, on: boolean) => void;
}

export function TagEditor({ tags, change }: TagEditorProps): JSX.Element {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const add = (): void => {
    const typed = tagsIn(latest.current.text);
    latest.current.text = '';
    setText('');
    for (const tag of typed) if (!tags.includes(tag)) change(tag, true);
  };
  const latest = useRef({ text, add });
  latest.current = { text, add };
  // A card that is closed by key takes the field away before the focus leaves it.
  useLayoutEffect(() => () => latest.current.add(), []);

  const key = (e: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (e.isComposing || e.ctrlKey || e.metaKey) return;
    const last = tags.at(-1);
    if (e.key === 'Enter' || e.key === ',') {
      e.preventDefault();
      add();
    } else if (e.key === 'Backspace' && !e.repeat && text === '' && last !== undefined) {
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
        aria-label={t('cardAddTag')}
        placeholder={t('cardAddTag')}
        onInput={(e) => setText(e.currentTarget.value)}
        onKeyDown={key}
        onBlur={add}
      />
    </div>
  );
}

/** The tags in what was typed, between commas, each once and without its `#`. A longer one is cut. */
export function tagsIn(text: string): string[] {
  const tags = text
    .split(/[,;]/)
    .map((part) => part.replace(/\s+/g, ' ').trim().replace(/^#/, '').slice(0, MAX_TYPED_TAG_CHARS));
  return [...new Set(tags.filter(Boolean))];
}
