import type { Result } from '../model';
import { MAX_STAGE_MS, type Steps, TOO_SLOW } from './steps';

/**
 * The time after which the work lets others go first, in milliseconds. With the step that is under way then, a click waits no longer than
 * 50 ms.
 */
export const TURN_MS = 25;

/** The functions with which work shares its thread with others. */
export interface TurnPorts {
  /** Returns the time in milliseconds. */
  now(): number;
  /** Resolves after waiting events, such as clicks, have been handled. */
  pause(): Promise<void>;
  /** Returns whether the result is no longer wanted. */
  isStopped(): boolean;
}

/**
 * Takes the steps, and pauses whenever they have worked for `TURN_MS`. Fails with `stopped` if the result is no longer wanted after a
 * pause, and with `pageTooSlow` if the steps have worked for more than `MAX_STAGE_MS`, which does not include the pauses.
 */
export async function finishInTurns<T>(steps: Steps<T>, { now, pause, isStopped }: TurnPorts): Promise<Result<T>> {
  let worked = 0;
  for (let begun = now(); ; ) {
    const step = steps.next();
    if (step.done) return { ok: true, value: step.value };
    const turn = now() - begun;
    if (worked + turn > MAX_STAGE_MS) return TOO_SLOW;
    if (turn < TURN_MS) continue;
    worked += turn;
    await pause();
    if (isStopped()) return { ok: false, error: { code: 'stopped' } };
    begun = now();
  }
}
