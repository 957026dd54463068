/** Running functions in the frames that stand in a page. */

interface Frame {
  evaluate(work: never, argument: unknown): Promise<unknown>;
}

/** What a function gives in each frame, without nulls; a frame that goes meanwhile gives nothing. */
export async function runInFrames<R, A>(
  frames: readonly Frame[],
  work: (argument: A) => R | null | undefined | Promise<R | null | undefined>,
  argument?: A,
): Promise<R[]> {
  const given: R[] = [];
  for (const frame of frames) {
    const one = (await frame.evaluate(work as never, argument).catch(() => null)) as R | null | undefined;
    if (one !== null && one !== undefined) given.push(one);
  }
  return given;
}
