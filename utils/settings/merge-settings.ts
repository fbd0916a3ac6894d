import type { Settings } from '../model';
import { decodeSettings } from './decode-settings';

type Plain = Readonly<Record<string, unknown>>;

/**
 * Merges two sets of settings that both started from `before`, one setting at a time. If a setting was changed in only one of the sets, the
 * changed value is used. If it was changed in both, the value from `here` is used. Returns `here` itself if the merge does not change it.
 */
export function mergeSettings(before: Settings, here: Settings, there: Settings): Settings {
  const merged = merge(before, here, there);
  // After the merge, two commands may have the same key. In that case, the decoder removes the key from one of them.
  return isSame(merged, here) ? here : decodeSettings(merged);
}

/** Returns whether two settings, or parts of settings, have equal values. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isPlain(one) || !isPlain(other)) return one === other;
  return namesIn(one, other).every((name) => isSame(one[name], other[name]));
}

function merge(before: unknown, here: unknown, there: unknown): unknown {
  if (isSame(before, here)) return there;
  if (!isPlain(here) || !isPlain(there)) return here;
  const old = isPlain(before) ? before : {};
  return Object.fromEntries(
    namesIn(here, there)
      .map((name) => [name, merge(old[name], here[name], there[name])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

const namesIn = (one: Plain, other: Plain): string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])];
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;
