import { applyRules, changeRules } from '../correct/cast-corrections';
import { decodeRules, MAX_RULES } from '../library/decode-corrections';
import type { CastCorrection, Reading, Result } from '../model';

/** Where corrections for later articles are kept; what comes from there is not trusted. */
export interface RuleStore {
  read(): Promise<unknown>;
  change(edit: (kept: unknown) => readonly CastCorrection[]): Promise<Result<void>>;
}

/** What the reader said of the cast for later articles, the oldest first. */
export const loadRules = async (store: Pick<RuleStore, 'read'>): Promise<readonly CastCorrection[]> => decodeRules(await store.read());

/** Keeps what was said for later articles and forgets what was taken back. What is no such change, whoever asks for it, changes nothing. */
export function keepRules(store: Pick<RuleStore, 'change'>, change: unknown): Promise<Result<void>> {
  const { made, gone } = (typeof change === 'object' && change !== null ? change : {}) as Readonly<Record<string, unknown>>;
  const checked = { made: decodeRules(made), gone: decodeRules(gone) };
  return store.change((kept) => changeRules(decodeRules(kept), checked).slice(-MAX_RULES));
}

/** A reading as it is loaded, under what the reader said for later articles. */
export async function underRules(loading: Promise<Result<Reading>>, read: RuleStore['read']): Promise<Result<Reading>> {
  const [loaded, rules] = await Promise.all([loading, loadRules({ read })]);
  return loaded.ok ? { ok: true, value: applyRules(loaded.value, rules) } : loaded;
}
