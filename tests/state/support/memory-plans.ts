import type { BackupPlan, Result } from '../../../utils/model';
import type { PlanStore } from '../../../utils/state/backup-page';

/** A store of a plan for backups, in memory. */
export interface MemoryPlans extends PlanStore {
  plan: unknown;
}

/** Returns a store with a plan, or an empty one. */
export function memoryPlans(plan?: BackupPlan): MemoryPlans {
  const listeners = new Set<(plan: unknown) => void>();
  const store: MemoryPlans = {
    plan,
    read: async () => store.plan,
    async change(edit): Promise<Result<void>> {
      store.plan = edit(store.plan);
      for (const hear of listeners) hear(store.plan);
      return { ok: true, value: undefined };
    },
    watch(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
  return store;
}
