/** Preact hook: the sentence at the foot of a surface. */
import { useRef, useState } from 'preact/hooks';

/** How long a sentence stays, with the Undo in it. Milliseconds. */
const STAYS = 10_000;

/** What is told now, and what tells something else; it goes by itself, and at once with null. */
export function useNews<T>(): [T | null, (news: T | null) => void] {
  const [news, setNews] = useState<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = (next: T | null): void => {
    clearTimeout(timer.current);
    setNews(next);
    if (next !== null) timer.current = setTimeout(() => setNews(null), STAYS);
  };
  return [news, tell];
}
