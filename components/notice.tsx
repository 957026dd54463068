import './notice.css';

export interface News {
  text: string;
  /** The way back, where there is one. */
  action?: { label: string; onClick: () => void } | undefined;
}

/**
 * A sentence at the foot of a surface. Its place is drawn also while there is none: a screen reader reads only what is
 * put into a place that it knows.
 */
export function Notice({ news }: { news: News | null }) {
  return (
    <div role="status">
      {news && (
        <div class="notice">
          <span>{news.text}</span>
          {news.action && (
            <button type="button" onClick={news.action.onClick}>
              {news.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
