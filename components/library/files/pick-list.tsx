import './files.css';
import { useId } from 'preact/hooks';

interface PickOption<T extends string> {
  value: T;
  label: string;
  /** What it is good for. */
  hint?: string;
  disabled?: boolean;
}

interface Props<T extends string> {
  legend: string;
  options: PickOption<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** One of several, each with a sentence that explains it. */
export function PickList<T extends string>({ legend, options, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="pick-list">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="pick-option" data-disabled={option.disabled ?? false}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled ?? false}
            onChange={() => onChange(option.value)}
          />
          <span class="pick-words">
            <span dir="auto">{option.label}</span>
            {option.hint && <span class="small quiet-text">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
