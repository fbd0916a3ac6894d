import { rulesBetween } from '../correct/cast-corrections';
import type { Result, RuleChange } from '../model';
import type { OnStep } from './versions';

/** Returns a function for `createVersions` that stores changes to the cast corrections for later articles after each change and undo. */
export function storeRuleChanges(changeRules: (change: RuleChange) => Promise<Result<void>>): OnStep {
  return async (before, after) => {
    const change = rulesBetween(before, after);
    if (change.made.length + change.gone.length === 0) return null;
    const kept = await changeRules(change);
    return kept.ok ? null : { message: 'failed', code: kept.error.code };
  };
}
