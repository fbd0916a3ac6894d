import type { Reading } from '../model';

/**
 * Returns whether two readings share the same article, analysis and corrections, and therefore differ only in their highlights, if at all.
 */
export const haveSameWords = (some: Reading, others: Reading): boolean =>
  some.article === others.article && some.analysis === others.analysis && some.corrections === others.corrections;
