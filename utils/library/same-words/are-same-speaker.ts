import { foldWord } from '../../text/fold-word';

/** Returns whether two articles name the same speaker, as far as the words tell: «Roth» is Ana Roth, and «the mayor» is not. */
export function areSameSpeaker(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [short, long] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.size - b.size);
  return short !== undefined && long !== undefined && short.isSubsetOf(long);
}

const wordsIn = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .split(/[^\p{L}\p{N}\p{M}’']+/u)
      .map(foldWord)
      .filter(Boolean),
  );
