import { signal } from '@preact/signals';
import type { RuleControls } from '../controls/cast-rules';
import type { CastCorrection, ErrorCode, Result, RuleChange } from '../model';

export interface RuleListPorts {
  list(): Promise<readonly CastCorrection[]>;
  change(change: RuleChange): Promise<Result<void>>;
}

/** The list of cast corrections that apply to later articles. */
export interface RuleList extends RuleControls {
  load(): Promise<void>;
}

/** Creates the list of cast corrections that apply to later articles. Corrections can be removed from it. */
export function createRuleList({ list, change }: RuleListPorts): RuleList {
  const rules = signal<readonly CastCorrection[]>([]);
  const failure = signal<ErrorCode | null>(null);
  const load = async (): Promise<void> => {
    rules.value = await list();
  };
  return {
    list: rules,
    failure,
    load,
    async remove(index) {
      const removed = await change({ made: [], gone: rules.value.slice(index, index + 1) });
      failure.value = removed.ok ? null : removed.error.code;
      await load();
    },
  };
}
