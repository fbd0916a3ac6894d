import type { CaselessPack } from '../../languages/caseless-pack';
import { readStates } from '../names/read-states';

const known = new WeakMap<CaselessPack, ReadonlyMap<string, string>>();

/** Returns all names of states in a language, each mapped to the state's usual name. */
export function statesOf(pack: CaselessPack): ReadonlyMap<string, string> {
  let names = known.get(pack);
  if (!names) {
    names = new Map(readStates(pack).flatMap(({ name, otherNames }) => [name, ...otherNames].map((each) => [each, name] as const)));
    known.set(pack, names);
  }
  return names;
}
