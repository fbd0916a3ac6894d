import type { CDPSession, Frame, Page, Target } from 'puppeteer-core';

/** The sessions so far. A target keeps its session until it closes. */
const sessions = new WeakMap<Target, Promise<CDPSession>>();

/**
 * Returns a debugging session for a frame of the extension over a page. The frame runs in a process of its own. If the frame opens while
 * the page loads, Puppeteer may miss that it has moved there, and then waits forever for its answers, so its own session cannot be used.
 * @throws If the frame is closing.
 */
export function frameSession(page: Page, frame: Frame): Promise<CDPSession> {
  const target = page
    .browser()
    .targets()
    .find((one) => one.url() === frame.url());
  if (!target) throw new Error(`There is no process for ${frame.url()}.`);
  const session = sessions.get(target) ?? target.createCDPSession();
  sessions.set(target, session);
  return session;
}

/** Evaluates an expression in the document of a session, waits until its promise is settled, and returns its value, which is JSON. */
export async function evaluateIn(session: CDPSession, expression: string): Promise<unknown> {
  const asked = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
  const { result, exceptionDetails: problem } = await session.send('Runtime.evaluate', asked);
  if (problem) throw new Error(problem.exception?.description ?? problem.text);
  return result.value;
}
