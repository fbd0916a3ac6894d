import { rulesBetween } from '../correct/cast-corrections';
import type { Result, RuleChange } from '../model';
import type { OnStep } from './versions';

/** Returns a callback for `createVersions`. After each change or undo, it updates the stored corrections that apply to later articles. */
export function storeRuleChanges(changeRules: (change: RuleChange) => Promise<Result<void>>): OnStep {
  return async (before, after) => {
    const change = rulesBetween(before, after);
    if (change.made.length + change.gone.length === 0) return null;
    const kept = await changeRules(change);
    return kept.ok ? null : { message: 'failed', code: kept.error.code };
  };
}
