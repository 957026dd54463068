import './notice.css';

interface Props {
  text: string;
  action?: { label: string; onClick: () => void } | undefined;
}

/** A sentence at the foot of a surface, with a way back where there is one. */
export function Notice({ text, action }: Props) {
  return (
    <div class="notice" role="status">
      <span>{text}</span>
      {action && (
        <button type="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
