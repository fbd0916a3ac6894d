/**
 * Milliseconds for which a question is asked again in the page itself before it is put anew: every way to a page and back costs more than the
 * answer, and a page that has gone on answers nothing.
 */
export const POLL_MS = 250;
/** Milliseconds between questions in the page. */
export const POLL_PAUSE_MS = 10;

/**
 * Asks until the answer is truthy or the time for one poll is over, and returns the last answer. Throws what the last question threw. Runs in the
 * page; closes over nothing.
 */
export async function poll<R>(ask: () => R, limit: number, pause: number): Promise<Awaited<R> | undefined> {
  const end = Date.now() + limit;
  for (;;) {
    const isLast = Date.now() >= end;
    try {
      const answer = await ask();
      if (answer || isLast) return answer;
    } catch (problem) {
      if (isLast) throw problem;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
