import { bestMatch, byPrint, type PrintedQuotation } from '../same-words/best-match';
import { MOST_WORDS, weightOf } from '../same-words/compare-quotations';
import { hashWords } from '../same-words/hash-words';
import type { QuotationWords } from '../same-words/quotation-words';

/** A quotation of one of the articles. */
export interface QuotedWords {
  /** The place of the article in the comparison. */
  readonly article: number;
  readonly words: QuotationWords;
}

/** The weight from which on a quotation is the same as a longer one with all of its words: about four words. In a whole library, more are needed. */
const LEAST = 2.5;
/** The weight from which on quotations with exactly the same words are the same. Set phrases weigh less. */
const LEAST_EXACT = 1;
/** The number of pairs of words that are compared. Only articles that are made to take long have more. */
const WORK = 30_000_000;

/**
 * Groups the quotations of several articles that have the same words, although one may be cut or edited. Returns the groups, as places in the
 * given list, of which each has quotations of at least two articles.
 */
export function pairQuotations(quotations: readonly QuotedWords[]): readonly (readonly number[])[] {
  const groups = new Groups(quotations.length);
  const first = new Map<string, number>();
  for (const [at, { words }] of quotations.entries()) {
    const key = exactKey(words);
    if (key === null) continue;
    groups.join(first.get(key) ?? at, at);
    first.set(key, at);
  }
  const work = { left: WORK };
  const printed = quotations.map((one, at) => ({ ...one, at, prints: printsOf(one.words) }));
  for (const [article, own] of Map.groupBy(printed, (one) => one.article)) {
    const theirs = byPrint(own);
    for (const here of printed) {
      const found = here.article === article ? null : bestMatch(here, theirs, work, LEAST);
      if (found) groups.join(found.quotation.at, here.at);
    }
  }
  return groups.all().filter((group) => new Set(group.map((at) => quotations[at]?.article)).size > 1);
}

/** Returns the words of a quotation, if they are enough to tell it from others; otherwise `null`. */
const exactKey = ({ compared }: QuotationWords): string | null =>
  compared.length > 1 && weightOf(compared, 0, compared.length) >= LEAST_EXACT ? compared.map(({ word }) => word).join(' ') : null;

/** Returns a hash of each two words in a row. There are few quotations, so all that share two words can be compared. */
const printsOf = ({ compared }: QuotationWords): PrintedQuotation['prints'] =>
  new Set(compared.slice(1, MOST_WORDS).map((_, at) => hashWords(compared, at, at + 2)));

/** Numbers that are joined to groups. */
class Groups {
  readonly #above: number[];

  constructor(count: number) {
    this.#above = Array.from({ length: count }, (_, at) => at);
  }

  join(one: number, other: number): void {
    this.#above[this.#rootOf(other)] = this.#rootOf(one);
  }

  all(): readonly (readonly number[])[] {
    return [...Map.groupBy(this.#above.keys(), (at) => this.#rootOf(at)).values()];
  }

  #rootOf(at: number): number {
    let root = at;
    while (this.#above[root] !== root) root = this.#above[root] ?? root;
    return root;
  }
}
