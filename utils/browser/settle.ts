import type { Result } from '../model';

/** The answer to a message; where the background could not give one, or answered with a defect, a failure. Never rejects. */
export async function settle<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await ask();
  } catch (problem) {
    return { ok: false, error: { code: 'unexpected', detail: String(problem) } };
  }
}
