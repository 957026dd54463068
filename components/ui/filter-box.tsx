import './filter-box.css';
import type { RefObject } from 'preact';
import { CloseIcon, SearchIcon } from './icons';

interface Props {
  value: string;
  label: string;
  clearLabel: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  onInput: (value: string) => void;
  /** Arrow down: on to the list. */
  onLeave?: () => void;
}

/** A search field. Escape empties it, and only then means anything to what is around it. */
export function FilterBox({ value, label, clearLabel, inputRef, onInput, onLeave }: Props) {
  return (
    <div class="filter-box">
      <SearchIcon />
      <input
        ref={inputRef}
        class="field"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape' && value) {
            event.preventDefault();
            event.stopPropagation();
            onInput('');
          } else if (event.key === 'ArrowDown' && onLeave) {
            event.preventDefault();
            onLeave();
          }
        }}
      />
      {value && (
        <button
          type="button"
          class="icon-button"
          aria-label={clearLabel}
          title={clearLabel}
          onClick={() => onInput('')}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
