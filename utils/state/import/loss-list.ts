import type { LossGroup } from '../../controls/library-import';
import type { ImportLoss } from '../../model';

/** The number of losses with one reason that are kept one by one. The others are only counted. */
const MAX_KEPT = 1_000;

/** A list of what was not imported. */
export interface LossList {
  add(code: LossGroup['code'], loss: ImportLoss): void;
  /** Returns the losses by their reasons, the most frequent first. */
  groups(): readonly LossGroup[];
}

/** Creates an empty list of what was not imported. */
export function createLossList(): LossList {
  const groups = new Map<LossGroup['code'], { count: number; readonly examples: ImportLoss[] }>();
  return {
    add(code, loss) {
      const group = groups.get(code) ?? { count: 0, examples: [] };
      groups.set(code, group);
      group.count++;
      if (group.examples.length < MAX_KEPT) group.examples.push(loss);
    },
    groups: () =>
      [...groups]
        .map(([code, { count, examples }]) => ({ code, count, examples: [...examples] }))
        .sort((one, other) => other.count - one.count),
  };
}
