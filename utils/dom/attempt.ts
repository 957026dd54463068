/** Told what was thrown while a piece of a page was read. */
export type Failed = (error: unknown) => void;

/**
 * Reads one piece of a page. What throws there costs that piece alone, which is then `otherwise`: no page is so strange
 * that nothing of it can be read.
 */
export function attempt<R>(read: () => R, otherwise: R, failed: Failed = () => undefined): R {
  try {
    return read();
  } catch (error) {
    failed(error);
    return otherwise;
  }
}
