import { setTimeout as pause } from 'node:timers/promises';

/** The first pauses between two calls of `ask`, in milliseconds. They are short, because most answers come at once. */
const PAUSES = [5, 10, 20, 30];
/** Every later pause, in milliseconds. */
const LAST_PAUSE = 50;

/**
 * Calls `ask` until its answer is truthy, and returns the answer. Throws after `limit` milliseconds. The error names `what` was waited for,
 * the last answer or error, and the state that `describe` returns.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T>,
  { limit = 30_000, describe }: { readonly limit?: number; readonly describe?: () => Promise<string> } = {},
): Promise<T> {
  const end = Date.now() + limit;
  let last = 'there was no time to ask';
  for (let asked = 0; Date.now() < end; asked++) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = `the last answer was ${JSON.stringify(answer)}`;
    } catch (error) {
      // The page or element in question may not exist yet.
      last = `the last error was ${error instanceof Error ? error.message : error}`;
    }
    await pause(PAUSES[asked] ?? LAST_PAUSE);
  }
  const state = await describe?.().catch((problem: unknown) => `unknown, because of ${problem}`);
  throw new Error([`Waited ${limit / 1000} s in vain for ${what}: ${last}.`, state && `The view: ${state}`].filter(Boolean).join('\n'));
}
