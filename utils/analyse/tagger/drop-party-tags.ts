import type { TaggedName } from './labels';
import { nameSpans } from './name-spans';
import type { TaggerToken } from './tokens';

/** Leaves out the party and the state after a politician's name, such as «D-Ohio» in «Ana Roth, D-Ohio, said». */
export const dropPartyTags = (tokens: readonly TaggerToken[], names: readonly TaggedName[]): readonly TaggedName[] =>
  nameSpans(tokens, names).flatMap(({ name, from }) => {
    const isTag = /^\p{Lu}$/u.test(tokens[from]?.raw ?? '') && tokens[from + 1]?.raw === '-' && tokens[from - 1]?.raw === ',';
    return isTag ? [] : [name];
  });
