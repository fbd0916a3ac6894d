import type { Anchor } from './anchors';
import { weighMatch } from './weigh-match';

/** Two quotations in different languages, compared by their anchors. */
export interface AnchorMatch {
  /** The weight of the common anchors. */
  readonly weight: number;
  /** The share of that weight in all anchors of both. */
  readonly share: number;
  /** The common anchors, as the first quotation has them, in its order. */
  readonly shared: readonly string[];
}

/** The weight that a match loses for each number that only one of the quotations has. Translations keep numbers, but may write small ones out. */
const OTHER_NUMBER = 1.2;
/** Numbers with fewer digits may be written as words. */
const DIGITS = 2;

interface Pair {
  readonly anchor: Anchor;
  readonly place: number;
  readonly weight: number;
}

/**
 * Matches the anchors of two quotations. Only those count that both have in the same order, because another sentence about the same matter has
 * them in another one. `commonness` returns in how many quotations of the person an anchor occurs.
 */
export function matchAnchors(
  here: readonly Anchor[],
  there: readonly Anchor[],
  commonness: (one: Anchor, other: Anchor) => number,
): AnchorMatch {
  const taken = new Set<number>();
  const pairs = here.flatMap((anchor): Pair[] => {
    let [place, best] = [-1, 0];
    for (const [at, other] of there.entries()) {
      const weight = taken.has(at) ? 0 : weighMatch(anchor, other);
      if (weight > best) [place, best] = [at, weight];
    }
    const match = there[place];
    if (!match) return [];
    taken.add(place);
    return [{ anchor, place, weight: best / commonness(anchor, match) }];
  });
  const chain = heaviestChain(pairs);
  const weight = chain.reduce((sum, pair) => sum + pair.weight, 0) - OTHER_NUMBER * countOtherNumbers(here, there);
  const whole = weightOf(here) + weightOf(there);
  return { weight, share: whole > 0 ? (2 * weight) / whole : 0, shared: chain.map(({ anchor }) => anchor.text) };
}

const weightOf = (anchors: readonly Anchor[]): number => anchors.reduce((sum, anchor) => sum + weighMatch(anchor, anchor), 0);

/** Returns the pairs with the largest weight whose places follow each other in both quotations. */
function heaviestChain(pairs: readonly Pair[]): readonly Pair[] {
  const chains: { readonly weight: number; readonly pairs: readonly Pair[] }[] = [];
  for (const pair of pairs) {
    const before = chains
      .filter((chain) => (chain.pairs.at(-1)?.place ?? 0) < pair.place)
      .reduce((best, chain) => (chain.weight > best.weight ? chain : best), NOTHING);
    chains.push({ weight: before.weight + pair.weight, pairs: [...before.pairs, pair] });
  }
  return chains.reduce((best, chain) => (chain.weight > best.weight ? chain : best), NOTHING).pairs;
}
const NOTHING = { weight: 0, pairs: [] as readonly Pair[] };

function countOtherNumbers(here: readonly Anchor[], there: readonly Anchor[]): number {
  const [mine, theirs] = [numbersIn(here), numbersIn(there)];
  return [...mine].filter((number) => !theirs.has(number)).length + [...theirs].filter((number) => !mine.has(number)).length;
}
const numbersIn = (anchors: readonly Anchor[]): ReadonlySet<string> =>
  new Set(anchors.flatMap(({ kind, key }) => (kind === 'number' && key.length >= DIGITS ? [key] : [])));
