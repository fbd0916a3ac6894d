import { applyRules, changeRules } from '../correct/cast-corrections';
import { decodeRules, MAX_RULES } from '../decode/decode-corrections';
import type { CastCorrection, Reading, Result } from '../model';

/** The storage for cast corrections that apply to later articles. The data that it returns are not validated. */
export interface RuleStore {
  read(): Promise<unknown>;
  change(edit: (kept: unknown) => readonly CastCorrection[]): Promise<Result<void>>;
}

/** Returns the cast corrections for later articles, the oldest first. */
export const loadRules = async (store: Pick<RuleStore, 'read'>): Promise<readonly CastCorrection[]> => decodeRules(await store.read());

/**
 * Stores new cast corrections for later articles, and deletes those that the reader has undone. Ignores malformed corrections, because
 * `change` may come from a message that has not been validated.
 */
export function storeRuleChange(store: Pick<RuleStore, 'change'>, change: unknown): Promise<Result<void>> {
  const { made, gone } = (typeof change === 'object' && change !== null ? change : {}) as Readonly<Record<string, unknown>>;
  const checked = { made: decodeRules(made), gone: decodeRules(gone) };
  return store.change((kept) => changeRules(decodeRules(kept), checked).slice(-MAX_RULES));
}

/**
 * Applies the stored cast corrections, which hold for all articles opened later, to a reading once it has loaded. If it fails to load,
 * returns the failure.
 */
export async function withCastRules(loading: Promise<Result<Reading>>, read: RuleStore['read']): Promise<Result<Reading>> {
  const [loaded, rules] = await Promise.all([loading, loadRules({ read })]);
  return loaded.ok ? { ok: true, value: applyRules(loaded.value, rules) } : loaded;
}
