import { bestMatch, byPrint, type Match, type PrintedQuotation } from '../../same-words/best-match';
import { allPrints } from '../../same-words/fingerprints';
import { quotationWords } from '../../same-words/quotation-words';
import type { Database } from '../database';
import { articlesBeside, type DatedArticle } from './articles-beside';
import { bestCandidates, findCandidates } from './find-candidates';

/** A quotation of an article. */
export interface StoredQuotation extends PrintedQuotation {
  readonly quote: string;
  readonly speaker: string | null;
}
/** A quotation in another article that has the same words. */
export interface QuotationFound extends Match<StoredQuotation> {
  readonly article: DatedArticle;
}

/** The most articles whose quotations are compared, those with the most common words. */
const MOST_ARTICLES = 60;
/** The limits below end the search in articles that are made to take long. Others do not reach them. */
const LIMITS = {
  /** The quotations of an article that are looked for. */
  quotations: 500,
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
      const best = bestMatch(quotation, theirs, work);
      if (best) found.set(quotation.quote, [...(found.get(quotation.quote) ?? []), { article, ...best }]);
    }
  }
  return found;
}
