/** Stands between two pieces where the second let itself be waited for. */
export const pause = Symbol('pause');

/** The same pieces, with a pause wherever the next one does not come in time. */
export async function* withPauses<T>(
  pieces: AsyncIterable<T>,
  milliseconds: number,
): AsyncGenerator<T | typeof pause> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = iterator.next();
      if (!(await comesWithin(next, milliseconds))) yield pause;
      const { done, value } = await next;
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Whether something comes, or fails, in time. */
export async function comesWithin(coming: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const came = coming.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([came, late]);
  } finally {
    clearTimeout(timer);
  }
}
