import { PROBLEM_PLACES, type ProblemEntry, type ProblemPlace } from '../model';
import { cleanMessage, cleanName, cleanProblem } from './clean-problem';

/** The maximum number of entries in the log. The oldest are dropped first. */
export const MAX_ENTRIES = 50;
const MINUTE = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/;

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

/** Returns the valid entries in stored data, which may be damaged. The names and messages in these entries are sanitised. */
export function decodeProblems(stored: unknown): readonly ProblemEntry[] {
  return Array.isArray(stored) ? stored.slice(-MAX_ENTRIES).flatMap((entry) => decodeEntry(entry) ?? []) : [];
}

function decodeEntry(stored: unknown): ProblemEntry | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { time, place: named, name, message, count } = stored as Readonly<Record<string, unknown>>;
  const place = PROBLEM_PLACES.find((known) => known === named);
  if (!place || typeof time !== 'string' || !MINUTE.test(time) || Number.isNaN(Date.parse(time))) return null;
  if (typeof message !== 'string' || typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return null;
  return { time, place, name: cleanName(name), message: cleanMessage(message), count };
}
