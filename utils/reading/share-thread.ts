import type { TurnPorts } from '../steps/finish-in-turns';

/** Returns the functions with which work shares its thread, until `signal` is aborted. */
export const shareThread = (signal?: AbortSignal): TurnPorts => ({
  now: () => performance.now(),
  // Unlike timers, messages are not delayed in pages that the reader does not see.
  pause: () =>
    new Promise((resume) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(null);
    }),
  isStopped: () => signal?.aborted ?? false,
});
