import { compareQuotations } from '../../../utils/same-words/compare-quotations';
import { allPrints, storedPrints } from '../../../utils/same-words/fingerprints';
import { quotationWords } from '../../../utils/same-words/quotation-words';
import { type Half, halfOf, otherPairs, type QuotationPair, samePairs } from './quotation-pairs';

/** Returns whether a library that has one quotation of a pair finds it for the other: by a fingerprint, and by comparing both. */
export function isFound({ here, there }: QuotationPair): boolean {
  const [mine, theirs] = [here, there].map((text) => quotationWords(text).compared);
  if (!mine || !theirs) return false;
  const stored = storedPrints([theirs]);
  const asked = allPrints([mine]);
  return stored.some((hash) => asked.has(hash)) && compareQuotations(mine, theirs).isSame;
}

/** The result for one half of the pairs. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly pairs: number;
  /** The pairs that were judged wrongly. */
  readonly wrong: readonly QuotationPair[];
}

/** Judges one half of the pairs. */
export function judgePairs(half: Half): PairScore {
  const same = halfOf(samePairs(), half);
  const others = halfOf(otherPairs(), half);
  const found = same.filter(isFound).length;
  const wronglyFound = others.filter(isFound);
  return {
    precision: found / (found + wronglyFound.length),
    recall: found / same.length,
    pairs: same.length + others.length,
    wrong: [...same.filter((pair) => !isFound(pair)), ...wronglyFound],
  };
}
