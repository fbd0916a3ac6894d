import type { Result } from '../model';

/** Returns the answer to a message, or a failure if the background could not answer or has thrown an error. Never rejects. */
export async function toResult<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await ask();
  } catch (problem) {
    return { ok: false, error: { code: 'unexpected', detail: String(problem) } };
  }
}
