import type { Settings } from '../model';
import { decodeSettings } from './decode-settings';

type Plain = Readonly<Record<string, unknown>>;

/**
 * The settings of two surfaces that both went on from `before`, setting by setting: what was changed in one only is as it is there, what was changed
 * in both is as it is `here`. The very same as `here` where nothing happened `there`.
 */
export function mergeSettings(before: Settings, here: Settings, there: Settings): Settings {
  const merged = merge(before, here, there);
  // One key may have been given to two commands.
  return isSame(merged, here) ? here : decodeSettings(merged);
}

/** Whether two settings, or parts of them, say the same. */
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
