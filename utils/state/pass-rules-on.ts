import { rulesBetween } from '../correct/cast-corrections';
import type { Reading, Result, RuleChange } from '../model';
import type { ReadingState } from './reading-state';

/** Hears of each step of a reading: passes on what it changes for later articles, and says where that could not be kept. */
export function passRulesOn(changeRules: (change: RuleChange) => Promise<Result<void>>, view: Pick<ReadingState, 'say'>) {
  return async (before: Reading, after: Reading): Promise<void> => {
    const change = rulesBetween(before, after);
    if (change.made.length + change.gone.length === 0) return;
    const kept = await changeRules(change);
    if (!kept.ok) view.say({ message: 'failed', code: kept.error.code });
  };
}
