import { PROBLEM_PLACES, type ProblemEntry } from '../model';
import { cleanMessage, cleanName } from './clean-problem';
import { MAX_ENTRIES } from './problem-log';

const MINUTE = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/;

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
