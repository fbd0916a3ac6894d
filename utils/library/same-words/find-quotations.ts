import { type Comparison, compareQuotations, MOST_WORDS } from '../../same-words/compare-quotations';
import { allPrints } from '../../same-words/fingerprints';
import { type QuotationWords, quotationWords } from '../../same-words/quotation-words';
import type { Database } from '../database';
import { articlesBeside, type DatedArticle } from './articles-beside';
import { bestCandidates, findCandidates } from './find-candidates';

/** A quotation of an article. */
export interface StoredQuotation {
  readonly quote: string;
  readonly speaker: string | null;
  readonly words: QuotationWords;
  readonly prints: ReadonlySet<number>;
}
/** A quotation in another article that has the same words. */
export interface QuotationFound {
  readonly article: DatedArticle;
  readonly quotation: StoredQuotation;
  readonly comparison: Comparison;
}

/** The most articles whose quotations are compared, those with the most common words. */
const MOST_ARTICLES = 60;
/** The limits below end the search in articles that are made to take long. Others do not reach them. */
const LIMITS = {
  /** The quotations of an article that are looked for. */
  quotations: 500,
  /** The quotations of another article that have the same fingerprint. */
  withPrint: 8,
  /** The quotations of another article that are compared with one of this. */
  compared: 4,
  /** The pairs of words in all quotations that are compared. */
  work: 10_000_000,
};

/** Reads the quotations of an article in the order of the text, or only one of them. */
export function readQuotations(database: Database, id: number, quote?: string): readonly StoredQuotation[] {
  const rows = database.rows<{ quote: string; speaker: string | null; text: string }>(
    `SELECT number AS quote, speaker, text FROM quote WHERE article_id = ?1 AND (?2 IS NULL OR number = ?2) ORDER BY start, id`,
    [id, quote ?? null],
  );
  return rows.map(({ text, ...row }) => {
    const words = quotationWords(text);
    return { ...row, words, prints: allPrints([words.compared]) };
  });
}

/**
 * Finds some quotations of an article in others. Returns for each the articles that have its words, with the quotation there that has most of
 * them.
 */
export function findQuotations(
  database: Database,
  id: number,
  quotations: readonly StoredQuotation[],
): ReadonlyMap<string, readonly QuotationFound[]> {
  const looked = quotations.slice(0, LIMITS.quotations);
  const prints = new Set(looked.flatMap((one) => [...one.prints]));
  const ids = bestCandidates(findCandidates(database, 'quote_print', id, prints), MOST_ARTICLES);
  const found = new Map<string, QuotationFound[]>();
  const articles = articlesBeside(database, ids);
  const work = { left: LIMITS.work };
  for (const id of ids) {
    const article = articles.get(id);
    if (!article) continue;
    const theirs = byPrint(readQuotations(database, article.id));
    for (const quotation of looked) {
      const best = bestOf(quotation, theirs, work);
      if (best) found.set(quotation.quote, [...(found.get(quotation.quote) ?? []), { article, ...best }]);
    }
  }
  return found;
}

type ByPrint = ReadonlyMap<number, readonly StoredQuotation[]>;

function byPrint(quotations: readonly StoredQuotation[]): ByPrint {
  const found = new Map<number, StoredQuotation[]>();
  for (const quotation of quotations)
    for (const print of quotation.prints) {
      const list = found.get(print) ?? [];
      if (list.length < LIMITS.withPrint) found.set(print, [...list, quotation]);
    }
  return found;
}

/** Returns the quotation with the most words of another one; `null` if none has enough of them. */
function bestOf(here: StoredQuotation, theirs: ByPrint, work: { left: number }): Omit<QuotationFound, 'article'> | null {
  const shared = new Map<StoredQuotation, number>();
  for (const print of here.prints) for (const one of theirs.get(print) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
  const likely = [...shared].sort(([, one], [, other]) => other - one).slice(0, LIMITS.compared);
  let best: Omit<QuotationFound, 'article'> | null = null;
  for (const [quotation] of likely) {
    const [mine, other] = [here.words.compared, quotation.words.compared];
    work.left -= Math.min(mine.length, MOST_WORDS) * Math.min(other.length, MOST_WORDS);
    if (work.left < 0) return best;
    const comparison = compareQuotations(mine, other);
    if (comparison.isSame && (!best || comparison.shared > best.comparison.shared)) best = { quotation, comparison };
  }
  return best;
}
