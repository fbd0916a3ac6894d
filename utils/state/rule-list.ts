import { signal } from '@preact/signals';
import type { CastCorrection, ErrorCode, Result, RuleChange } from '../model';

export interface RuleListPorts {
  list(): Promise<readonly CastCorrection[]>;
  change(change: RuleChange): Promise<Result<void>>;
}

/**
 * Creates the list of the cast corrections for later articles, from which they can be removed. Implements the `RuleControls` of the
 * components.
 */
export function createRuleList({ list, change }: RuleListPorts) {
  const rules = signal<readonly CastCorrection[]>([]);
  const failure = signal<ErrorCode | null>(null);
  const load = async (): Promise<void> => {
    rules.value = await list();
  };
  return {
    list: rules,
    /** The error of the last removal, or `null` if it succeeded. */
    failure,
    load,
    /** Removes a correction for later articles. Articles to which it was applied before keep it. */
    async remove(index: number): Promise<void> {
      const removed = await change({ made: [], gone: rules.value.slice(index, index + 1) });
      failure.value = removed.ok ? null : removed.error.code;
      await load();
    },
  };
}
