import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between questions: short at first, since most answers come at once. */
const PAUSES = [5, 10, 20, 30];
const LAST_PAUSE = 50;

/**
 * Asks until the answer is truthy, and returns it. Throws after `limit` milliseconds with `what` was waited for, the last answer or error, and
 * what `describe` says of the place that was asked.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T>,
  { limit = 30_000, describe }: { readonly limit?: number; readonly describe?: () => Promise<string> } = {},
): Promise<T> {
  const end = Date.now() + limit;
  let last = 'it was never asked';
  for (let asked = 0; Date.now() < end; asked++) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = `the last answer was ${JSON.stringify(answer)}`;
    } catch (error) {
      // What is asked about may not be there yet.
      last = `the last error was ${error instanceof Error ? error.message : error}`;
    }
    await pause(PAUSES[asked] ?? LAST_PAUSE);
  }
  const instead = await describe?.().catch((problem: unknown) => `nothing answers: ${problem}`);
  throw new Error(
    [`Waited ${limit / 1000} s in vain for ${what}; ${last}.`, instead && `There was: ${instead}`].filter(Boolean).join('\n'),
  );
}
