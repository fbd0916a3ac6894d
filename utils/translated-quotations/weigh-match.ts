import type { Anchor } from './anchors';

/** The weight of a number by its count of digits. Small numbers occur in many sentences. */
const NUMBERS = [0, 0.8, 1.6, 2.2, 2.5] as const;
/** A year is in many sentences too. */
const YEAR = { pattern: /^(?:19|20)\d\d$/, weight: 1.6 };
/** The weight of each consonant that two words share, after the first two. */
const CONSONANT = 0.45;
const MOST = 1.4;
/** The factor for a word that both write with a capital letter. */
const NAME = 1.5;
/** The share of the consonants of the longer word that both must have from the beginning, and the number from which endings may differ. */
const ALIKE = { share: 0.65, count: 4 };

/** Returns the weight of two anchors as a sign of a translation; 0 if they do not match. */
export function weighMatch(one: Anchor, other: Anchor): number {
  if (one.kind !== other.kind) return 0;
  if (one.kind === 'number') {
    if (one.key !== other.key) return 0;
    return YEAR.pattern.test(one.key) ? YEAR.weight : (NUMBERS[Math.min(one.key.length, NUMBERS.length - 1)] ?? 0);
  }
  const shared = sharedBeginning(one.key, other.key);
  const longer = Math.max(one.key.length, other.key.length);
  if (shared < longer && (shared < ALIKE.count || shared < ALIKE.share * longer)) return 0;
  const weight = Math.min(MOST, CONSONANT * (shared - 1));
  return one.isCapital && other.isCapital ? weight * NAME : weight;
}

function sharedBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
