/** Questions of a page to the background that outlive the page's stay in the browser's back/forward cache. */

/**
 * Asks, and asks again when the page is back from the cache: an answer that comes while the page is in there is thrown
 * away, in Firefox without a word. For what may be asked twice. Resolves with the first answer; rejects where the
 * newest question does, but not for what the cache cut off.
 */
export function throughCache<T>(ask: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const { signal } = settled;
    let newest = 0;
    let cached = false;
    const next = (): void => {
      const number = ++newest;
      ask().then(
        (answer) => {
          settled.abort();
          resolve(answer);
        },
        (error: unknown) => {
          if (number !== newest || cached) return;
          settled.abort();
          reject(error);
        },
      );
    };
    const onHide = ({ persisted }: PageTransitionEvent): void => {
      cached = persisted;
    };
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      cached = false;
      if (persisted) next();
    };
    window.addEventListener('pagehide', onHide, { signal });
    window.addEventListener('pageshow', onShow, { signal });
    next();
  });
}
