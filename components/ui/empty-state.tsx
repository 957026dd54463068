import './empty-state.css';
import type { ComponentChild } from 'preact';

interface Props {
  icon: ComponentChild;
  title: string;
  /** A second sentence: why, or what is safe. */
  text?: string;
  action?: { label: string; onClick: () => void } | undefined;
}

/** Says what is so, and offers what can be done. */
export function EmptyState({ icon, title, text, action }: Props) {
  return (
    <div class="empty-state" role="status">
      <span class="empty-icon">{icon}</span>
      <p class="empty-title">{title}</p>
      {text && <p class="quiet-text">{text}</p>}
      {action && (
        <button type="button" class="button main" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
