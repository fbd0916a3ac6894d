import type { KnownNames } from '../names/known-names';
import type { NameParts } from './name-parts';

/**
 * Groups the names of states and places. Two names belong to the same group if they consist of the same words, if both are names of one
 * state, if one is the first word of the other, or if one is a capital city that stands for the government of a state and the other is a
 * name of that state.
 * @param actsLikeState Returns a positive number if a mention of a capital city refers to its government, and a negative number if it
 * refers only to the place.
 */
export function groupPlaces(
  names: readonly NameParts[],
  { states, seats, kindWords }: KnownNames,
  actsLikeState: (parts: NameParts) => number,
): NameParts[][] {
  const groups = new Map<string, NameParts[]>();
  for (const parts of names) {
    const key = states.get(parts.key) ?? parts.stem;
    const group = groups.get(key);
    if (group) group.push(parts);
    else groups.set(key, [parts]);
  }
  const longer = longerNames(groups.keys(), kindWords.placeEnds);
  for (const [key, group] of [...groups]) {
    const long = groups.get(longer.get(key) ?? '');
    if (long) {
      long.push(...group);
      groups.delete(key);
      continue;
    }
    const state = seats.get(group[0]?.key ?? '');
    const owner = state ? groups.get(state) : undefined;
    if (!owner || group === owner) continue;
    if (group.reduce((sum, parts) => sum + actsLikeState(parts), 0) <= 0) continue;
    owner.push(...group);
    groups.delete(key);
  }
  return [...groups.values()];
}

/**
 * Maps each first word to the only longer place name that begins with it, such as «Dorrin» to «Dorrin Islands». If several longer names
 * begin with the word, it is mapped to an empty string.
 */
function longerNames(keys: Iterable<string>, placeEnds: ReadonlySet<string>): Map<string, string> {
  const longer = new Map<string, string>();
  for (const key of keys) {
    const [first = '', second, third] = key.split(' ');
    // Names such as «Dorrin's Grand Mosque» and «Dorrin Railway» are left out, because they begin with «Dorrin» but do not refer to Dorrin.
    if (second && !third && placeEnds.has(second)) longer.set(first, longer.has(first) ? '' : key);
  }
  return longer;
}

/** Returns 2 for the usual name of a state, 1 for any other name of a state, and 0 for a name that no state has. */
export function stateRank(key: string, { states }: KnownNames): number {
  const usual = states.get(key);
  return usual === undefined ? 0 : usual === key ? 2 : 1;
}
