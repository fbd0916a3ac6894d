import { type Comparison, compareQuotations, MOST_WORDS } from './compare-quotations';
import type { QuotationWords } from './quotation-words';

/** A quotation, with the hashes of words by which others with the same words are looked up. */
export interface PrintedQuotation {
  readonly words: QuotationWords;
  readonly prints: ReadonlySet<number>;
}
/** A quotation of another article, and the result of the comparison with it. */
export interface Match<Quotation> {
  readonly quotation: Quotation;
  readonly comparison: Comparison;
}
/** The quotations of an article by their hashes. */
export type ByPrint<Quotation> = ReadonlyMap<number, readonly Quotation[]>;

/** The limits end the search in articles that are made to take long. Others do not reach them. */
const LIMITS = {
  /** The quotations of an article that have the same hash. */
  withPrint: 8,
  /** The quotations of an article that are compared with one of another. */
  compared: 4,
};

/** Sorts the quotations of an article by their hashes. */
export function byPrint<Quotation extends PrintedQuotation>(quotations: readonly Quotation[]): ByPrint<Quotation> {
  const found = new Map<number, Quotation[]>();
  for (const quotation of quotations)
    for (const print of quotation.prints) {
      const list = found.get(print);
      if (!list) found.set(print, [quotation]);
      else if (list.length < LIMITS.withPrint) list.push(quotation);
    }
  return found;
}

/**
 * Returns the quotation of another article with the most words of this one; `null` if none has enough of them. `work` is the number of pairs
 * of words that may still be compared.
 */
export function bestMatch<Quotation extends PrintedQuotation>(
  here: PrintedQuotation,
  theirs: ByPrint<Quotation>,
  work: { left: number },
  least?: number,
): Match<Quotation> | null {
  const shared = new Map<Quotation, number>();
  for (const print of here.prints) for (const one of theirs.get(print) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
  const likely = [...shared].sort(([, one], [, other]) => other - one).slice(0, LIMITS.compared);
  let best: Match<Quotation> | null = null;
  for (const [quotation] of likely) {
    const [mine, other] = [here.words.compared, quotation.words.compared];
    work.left -= Math.min(mine.length, MOST_WORDS) * Math.min(other.length, MOST_WORDS);
    if (work.left < 0) return best;
    const comparison = compareQuotations(mine, other, least);
    if (comparison.isSame && (!best || comparison.shared > best.comparison.shared)) best = { quotation, comparison };
  }
  return best;
}
