import type { ProblemEntry } from '../model';

/**
 * Formats the log as text for a report to the extension's developers. The report is in English, and its first line contains the versions.
 */
export const writeProblems = (entries: readonly ProblemEntry[], versions: string): string =>
  [versions, ...entries.map(lineOf)].map((line) => `${line}\n`).join('');

function lineOf({ time, place, name, message, count }: ProblemEntry): string {
  return `${time} ${place} ${message === '' ? name : `${name}: ${message}`}${count > 1 ? ` (${count} times)` : ''}`;
}
