/** Returns a function of which one call runs at a time and only the last of the others waits. `isLast` says whether none waits. */
export function latestOnly<Values extends readonly unknown[]>(
  run: (isLast: () => boolean, ...values: Values) => Promise<void>,
): (...values: Values) => Promise<void> {
  let waiting: Values | null = null;
  let running: Promise<void> | null = null;
  const runUntilLast = async () => {
    while (waiting) {
      const values: Values = waiting;
      waiting = null;
      await run(() => waiting === null, ...values);
    }
    running = null;
  };
  return (...values) => {
    waiting = values;
    running ??= runUntilLast();
    return running;
  };
}
