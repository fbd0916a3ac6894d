import type { TurnPorts } from '../../utils/steps/finish-in-turns';

/** Ports with which work takes all of its steps at once. */
export const AT_ONCE: TurnPorts = { now: () => 0, pause: async () => undefined, isStopped: () => false };
