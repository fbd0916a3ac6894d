import type { ReasonGroup } from '../controls/reason-group';

/** The number of examples of one reason that are kept one by one. The others are only counted. */
const MAX_KEPT = 1_000;

/** A list of what could not be done, by reasons. */
export interface ReasonList<Code extends string, Example> {
  add(code: Code, example: Example): void;
  /** Returns the reasons with their examples, the most frequent first. */
  groups(): readonly ReasonGroup<Code, Example>[];
}

/** Creates an empty list of what could not be done. */
export function createReasonList<Code extends string, Example>(): ReasonList<Code, Example> {
  const groups = new Map<Code, { count: number; readonly examples: Example[] }>();
  return {
    add(code, example) {
      const group = groups.get(code) ?? { count: 0, examples: [] };
      groups.set(code, group);
      group.count++;
      if (group.examples.length < MAX_KEPT) group.examples.push(example);
    },
    groups: () =>
      [...groups]
        .map(([code, { count, examples }]) => ({ code, count, examples: [...examples] }))
        .sort((one, other) => other.count - one.count),
  };
}
