import type { KnownNames } from '../names/known-names';
import type { NameParts } from './name-parts';

/**
 * Groups the names of states and places. Two names belong together if their words are equal, if they are names of one state, if one is the
 * first word of the other, or if one is the capital city that stands for the other.
 * @param actsLikeState Returns a positive number if a mention of a capital city stands for its government, and a negative one if it is only
 * a place.
 */
export function groupPlaces(
  names: readonly NameParts[],
  { states, seats, kindWords }: KnownNames,
  actsLikeState: (parts: NameParts) => number,
): NameParts[][] {
  const groups = new Map<string, NameParts[]>();
  for (const parts of names) {
    const key = states.get(parts.key) ?? parts.key;
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
    const state = seats.get(key);
    const owner = state ? groups.get(state) : undefined;
    if (!owner || group === owner) continue;
    if (group.reduce((sum, parts) => sum + actsLikeState(parts), 0) <= 0) continue;
    owner.push(...group);
    groups.delete(key);
  }
  return [...groups.values()];
}

/**
 * Returns, for each first word, the only longer name of a place that begins with it: «Dorrin Islands» for «Dorrin». If there are two such
 * names, the value is empty.
 */
function longerNames(keys: Iterable<string>, placeEnds: ReadonlySet<string>): Map<string, string> {
  const longer = new Map<string, string>();
  for (const key of keys) {
    const [first = '', second, third] = key.split(' ');
    // «Dorrin's Grand Mosque» and «Dorrin Railway» are not Dorrin.
    if (second && !third && placeEnds.has(second)) longer.set(first, longer.has(first) ? '' : key);
  }
  return longer;
}

/** Returns 2 for the usual name of a state, 1 for its other names, and 0 for any other name. */
export function stateRank(key: string, { states }: KnownNames): number {
  const usual = states.get(key);
  return usual === undefined ? 0 : usual === key ? 2 : 1;
}
