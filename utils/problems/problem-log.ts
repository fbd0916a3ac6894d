import type { ProblemEntry, ProblemPlace } from '../model';
import { cleanProblem } from './clean-problem';

/** The maximum number of entries in the log. The oldest are dropped first. */
export const MAX_ENTRIES = 50;

/** Creates a log entry for an error that was caught at the given place in the code. */
export function entryOf(place: ProblemPlace, problem: unknown, now: Date): ProblemEntry {
  return { time: `${now.toISOString().slice(0, 16)}Z`, place, ...cleanProblem(problem), count: 1 };
}

/**
 * Adds entries to a log, which is sorted by time. If the log already contains an entry for the same error in the same minute and the same
 * part of the extension, only the count of that entry is increased.
 */
export function addEntries(log: readonly ProblemEntry[], added: readonly ProblemEntry[]): readonly ProblemEntry[] {
  return added.reduce(addEntry, log).slice(-MAX_ENTRIES);
}

function addEntry(log: readonly ProblemEntry[], { time, place, name, message, count }: ProblemEntry): readonly ProblemEntry[] {
  const at = log.findLastIndex((entry) => entry.time === time && entry.place === place && entry.name === name);
  const same = log[at];
  return same ? log.with(at, { ...same, count: same.count + count }) : [...log, { time, place, name, message, count }];
}
