/** The delays between attempts, in milliseconds. A background or a document that is still starting needs a moment before it answers. */
const PAUSES_MS = [30, 60, 120, 250, 500, 1000, 2000];

/**
 * Retries a call that fails because nothing is listening yet. Must only be used for calls that are safe to repeat. Rejects with the last
 * error.
 */
export async function retry<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await attempt();
    } catch (error) {
      // The listener may still be starting. The last attempt passes its error on to the caller.
      console.debug('not reached yet', error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return attempt();
}
