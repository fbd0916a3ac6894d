import type { Failure, Result } from '../model';

/**
 * Work that pauses between its steps, so that whoever runs it decides whether it goes on. Loops over the whole page pause in each round,
 * except for loops that are much faster than the rest.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/**
 * The maximum time that a stage, such as the extraction or the analysis, may work, in milliseconds. On the idle machine that
 * measures Dramatis, real pages take less than 1 s, and the slowest pages that the limits in `utils/extract/page/guard-page.ts` admit about 2 s.
 * A slow or very busy machine takes about four times as long, so the limit may refuse pages that are made to be slow, but no real ones. A
 * step is not interrupted, so a stage can exceed the limit by the time of its longest step.
 */
export const MAX_STAGE_MS = 8_000;

export const TOO_SLOW: { readonly ok: false; readonly error: Failure } = { ok: false, error: { code: 'pageTooSlow' } };

/** Takes all steps at once and returns the result. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Takes all steps at once, but fails with `pageTooSlow` if they are not done within `MAX_STAGE_MS`.
 * @param now Returns the time in milliseconds.
 */
export function finishInTime<T>(steps: Steps<Result<T>>, now: () => number): Result<T> {
  const end = now() + MAX_STAGE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() > end) return TOO_SLOW;
  }
}
