import './notice.css';

export interface News {
  text: string;
  /** How far something is, 0 to 1. */
  share?: number;
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
          {news.share !== undefined && <progress aria-label={news.text} max={1} value={news.share} />}
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
