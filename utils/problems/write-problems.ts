import type { ProblemEntry } from '../model';

/** Returns the log as text for a report to the makers of the extension, which is in English. The first line names the versions. */
export const writeProblems = (entries: readonly ProblemEntry[], versions: string): string =>
  [versions, ...entries.map(lineOf)].map((line) => `${line}\n`).join('');

function lineOf({ time, place, name, message, count }: ProblemEntry): string {
  return `${time} ${place} ${message === '' ? name : `${name}: ${message}`}${count > 1 ? ` (${count} times)` : ''}`;
}
