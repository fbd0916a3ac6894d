import { MAX_VOICES_READ } from '../../library/voices/voice-library';
import type { Result } from '../../model';

/** What reading articles needs. */
export interface StepsOfReading {
  read(ids: readonly number[]): Promise<Result<null>>;
  /** Returns whether nobody waits for the rest. */
  isOver(): boolean;
  /** Shows what has been read so far. Returns `false` if nobody waits for the rest. */
  report(done: number): Promise<boolean>;
  /** The current time, in milliseconds since 1970. */
  now(): number;
}

/** The time between two reports, in milliseconds. Counting takes longer than reading a few articles. */
const REPORT_AFTER = 1_500;

/** Reads articles a few at a time, so that the library can answer other requests in between. */
export async function readInSteps(ids: readonly number[], { read, isOver, report, now }: StepsOfReading): Promise<void> {
  let reported = now();
  for (let at = 0; at < ids.length; at += MAX_VOICES_READ) {
    const result = await read(ids.slice(at, at + MAX_VOICES_READ));
    if (isOver() || !result.ok) return;
    const done = Math.min(ids.length, at + MAX_VOICES_READ);
    if (done < ids.length && now() - reported < REPORT_AFTER) continue;
    if (!(await report(done))) return;
    reported = now();
  }
}
