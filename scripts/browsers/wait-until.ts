import { setTimeout as pause } from 'node:timers/promises';

/** The pauses after the first few calls of `ask`, in milliseconds. They are short, because most conditions are met almost immediately. */
const PAUSES = [5, 10, 20, 30];
/** The pause after each further call, once all of `PAUSES` have been used, in milliseconds. */
const LAST_PAUSE = 50;

/**
 * Calls `ask` repeatedly until it returns a truthy value, and returns that value. After `limit` milliseconds, throws an error that contains
 * `what`, the last answer or error, and the state that `describe` returns.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T>,
  { limit = 30_000, describe }: { readonly limit?: number; readonly describe?: () => Promise<string> } = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last = 'there was no time to ask';
  for (let asked = 0; Date.now() < end; asked++) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = `the last answer was ${JSON.stringify(answer)}`;
    } catch (error) {
      // The error may be temporary, because the page or element may not exist yet.
      last = `the last error was ${error instanceof Error ? error.message : error}`;
    }
    await pause(PAUSES[asked] ?? LAST_PAUSE);
  }
  const state = await describe?.().catch((problem: unknown) => `unknown, because of ${problem}`);
  throw new Error(
    [`Timed out after ${limit / 1000} s while waiting for ${what}: ${last}.`, state && `The view: ${state}`].filter(Boolean).join('\n'),
  );
}
