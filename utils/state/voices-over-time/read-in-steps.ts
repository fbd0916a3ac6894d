import { MAX_VOICES_READ } from '../../library/voices/voice-library';
import type { Failure, Result } from '../../model';

/** The functions that reading articles needs. */
export interface StepsOfReading {
  read(ids: readonly number[]): Promise<Result<null>>;
  /** Returns whether nobody waits for the rest. */
  isOver(): boolean;
  /** Shows what has been read so far. Returns `false` if nothing is left to read, or nobody waits for it. */
  report(done: number): Promise<boolean>;
  /** The current time, in milliseconds since 1970. */
  now(): number;
}

/** The least time between two reports, in milliseconds. */
const REPORT_AFTER = 1_500;
/** The time between two reports as a multiple of the time that a report takes. In a large library, counting takes much longer than a step. */
const PAUSE = 10;

/** Reads articles a few at a time, so that the library can answer other requests in between. Returns the failure that has ended it, if any. */
export async function readInSteps(ids: readonly number[], { read, isOver, report, now }: StepsOfReading): Promise<Failure | null> {
  let next = now() + REPORT_AFTER;
  for (let at = 0; at < ids.length; at += MAX_VOICES_READ) {
    const result = await read(ids.slice(at, at + MAX_VOICES_READ));
    if (isOver()) return null;
    if (!result.ok) return result.error;
    const done = Math.min(ids.length, at + MAX_VOICES_READ);
    const begun = now();
    if (done < ids.length && begun < next) continue;
    if (!(await report(done)) && done < ids.length) return null;
    next = now() + Math.max(REPORT_AFTER, PAUSE * (now() - begun));
  }
  return null;
}
