/** The lock of the window that loads texts. */
const LOCK = 'texts';

/** Lets only one window of the library load texts at a time. A window that is closed gives its turn back. */
export const textTurn = {
  isTaken: async (): Promise<boolean> => ((await navigator.locks.query()).held ?? []).some(({ name }) => name === LOCK),
  whenFree: (): Promise<unknown> => navigator.locks.request(LOCK, () => undefined),
  take: (work: () => Promise<void>): Promise<boolean> =>
    navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    }),
};
