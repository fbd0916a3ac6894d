import { setTimeout as pause } from 'node:timers/promises';

/** The pauses after the first few calls of `ask`, in milliseconds. They are short, because most conditions are met almost immediately. */
const PAUSES = [5, 10, 20, 30];
/** The pause after each further call, once all of `PAUSES` have been used, in milliseconds. */
const LAST_PAUSE = 50;
/**
 * The time after which an answer is no longer awaited, in milliseconds. A frame that closes at that moment may never answer, but the frame
 * that takes its place does.
 */
const ANSWER_LIMIT = 10_000;

interface WaitOptions {
  readonly limit?: number;
  readonly answerLimit?: number;
  readonly describe?: () => Promise<string>;
}

/** Throws an error after some milliseconds. */
async function noAnswer(limit: number): Promise<never> {
  await pause(limit, undefined, { ref: false });
  throw new Error(`there was no answer within ${limit / 1000} s`);
}

/**
 * Calls `ask` repeatedly until it returns a truthy value, and returns that value. Calls it again if there is no answer within `answerLimit`
 * milliseconds. After `limit` milliseconds, throws an error that contains `what`, the last answer or error, and the state that `describe`
 * returns.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T>,
  { limit = 30_000, answerLimit = ANSWER_LIMIT, describe }: WaitOptions = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last = 'there was no time to ask';
  for (let asked = 0; Date.now() < end; asked++) {
    try {
      const answer = await Promise.race([ask(), noAnswer(answerLimit)]);
      if (answer) return answer;
      last = `the last answer was ${JSON.stringify(answer)}`;
    } catch (error) {
      // The error may be temporary, because the page or element may not exist yet.
      last = `the last error was ${error instanceof Error ? error.message : error}`;
    }
    await pause(PAUSES[asked] ?? LAST_PAUSE);
  }
  const state = await (describe && Promise.race([describe(), noAnswer(answerLimit)]))?.catch(
    (problem: unknown) => `unknown, because of ${problem}`,
  );
  throw new Error(
    [`Timed out after ${limit / 1000} s while waiting for ${what}: ${last}.`, state && `The view: ${state}`].filter(Boolean).join('\n'),
  );
}
