import { signal } from '@preact/signals';
import type { CastCorrection, ErrorCode, Result, RuleChange } from '../model';

export interface RuleListPorts {
  list(): Promise<readonly CastCorrection[]>;
  change(change: RuleChange): Promise<Result<void>>;
}

/** What the reader said of the cast for later articles, to be looked through and removed. Is what the library page calls its `RuleControls`. */
export function createRuleList({ list, change }: RuleListPorts) {
  const rules = signal<readonly CastCorrection[]>([]);
  const failure = signal<ErrorCode | null>(null);
  const load = async (): Promise<void> => {
    rules.value = await list();
  };
  return {
    list: rules,
    /** Why the last removal failed. */
    failure,
    load,
    /** From the next article on it no longer holds; those that it was applied to keep it. */
    async remove(index: number): Promise<void> {
      const removed = await change({ made: [], gone: rules.value.slice(index, index + 1) });
      failure.value = removed.ok ? null : removed.error.code;
      await load();
    },
  };
}
