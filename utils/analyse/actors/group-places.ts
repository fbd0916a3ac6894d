import type { KnownNames } from '../names/known-names';
import type { NameParts } from './name-parts';

/** States and places: equal keys, a state's names as one, and a seat as its state where the article uses it so. */
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

/** The one longer name that begins with a word: «Dorrin» of «Dorrin Islands». Where two begin so, none is meant. */
function longerNames(keys: Iterable<string>, placeEnds: ReadonlySet<string>): Map<string, string> {
  const longer = new Map<string, string>();
  for (const key of keys) {
    const [first = '', second, third] = key.split(' ');
    // «Dorrin's Grand Mosque» and «Dorrin Railway» are not Dorrin.
    if (second && !third && placeEnds.has(second)) longer.set(first, longer.has(first) ? '' : key);
  }
  return longer;
}

/** 2 for a state's usual name, 1 for its other ones, 0 for what is none. */
export function stateRank(key: string, { states }: KnownNames): number {
  const usual = states.get(key);
  return usual === undefined ? 0 : usual === key ? 2 : 1;
}
