/** A gate through which long work passes between its steps, so that the reader can pause and stop it. */
export interface Gate {
  readonly isPaused: boolean;
  readonly isStopped: boolean;
  /** Resolves when the work is stopped. */
  readonly whenStopped: Promise<void>;
  /** Resolves when the work may go on: `false` if it was stopped. */
  pass(): Promise<boolean>;
  pause(): void;
  resume(): void;
  stop(): void;
  /** Opens the gate for new work. */
  reset(): void;
}

/** Creates an open gate. `rest` lets waiting events, such as clicks, be handled first. */
export function createGate(rest: () => Promise<void>): Gate {
  let closed: PromiseWithResolvers<void> | null = null;
  let isStopped = false;
  let stopped = Promise.withResolvers<void>();
  const open = (): void => {
    closed?.resolve();
    closed = null;
  };
  return {
    get isPaused() {
      return closed !== null;
    },
    get isStopped() {
      return isStopped;
    },
    get whenStopped() {
      return stopped.promise;
    },
    async pass() {
      await rest();
      await closed?.promise;
      return !isStopped;
    },
    pause() {
      closed ??= Promise.withResolvers<void>();
    },
    resume: open,
    stop() {
      isStopped = true;
      stopped.resolve();
      open();
    },
    reset() {
      isStopped = false;
      stopped = Promise.withResolvers<void>();
      open();
    },
  };
}
