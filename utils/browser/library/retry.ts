/** Milliseconds between attempts: a background or a document that is starting up answers after a moment. */
const PAUSES_MS = [30, 60, 120, 250, 500, 1000, 2000];

/** Repeats what failed because nobody listened yet. Only for calls that may be made twice. Rejects with the last error. */
export async function retry<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await attempt();
    } catch (error) {
      console.debug('library: not reached yet', error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return attempt();
}
