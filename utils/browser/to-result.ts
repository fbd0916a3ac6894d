import type { ProblemPlace, Result } from '../model';
import { reportProblem } from '../problems/report-problem';

/** Returns the answer to a message. If `ask` rejects, reports the error and returns a failure instead. Never rejects. */
export async function toResult<T>(where: ProblemPlace, ask: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await ask();
  } catch (problem) {
    reportProblem(where, problem);
    return { ok: false, error: { code: 'unexpected', detail: String(problem) } };
  }
}
