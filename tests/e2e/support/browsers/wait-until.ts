import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is truthy, and hands it back. Throws with `what` and the last error after `limit` milliseconds. */
export async function waitUntil<T>(what: string, ask: () => Promise<T>, limit = 30_000): Promise<T> {
  const end = Date.now() + limit;
  let problem: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      problem = undefined;
    } catch (error) {
      // What is asked about may not be there yet.
      problem = error;
    }
    await pause(50);
  }
  throw new Error(`Waited ${limit / 1000} s in vain: ${what}`, { cause: problem });
}
