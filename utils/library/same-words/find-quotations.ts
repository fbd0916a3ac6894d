import { type Comparison, compareQuotations } from '../../same-words/compare-quotations';
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
  const prints = new Set(quotations.flatMap((one) => [...one.prints]));
  const ids = bestCandidates(findCandidates(database, 'quote_print', id, prints), MOST_ARTICLES);
  const found = new Map<string, QuotationFound[]>();
  for (const article of articlesBeside(database, ids).values()) {
    const theirs = readQuotations(database, article.id);
    for (const quotation of quotations) {
      const best = bestOf(quotation, theirs);
      if (best) found.set(quotation.quote, [...(found.get(quotation.quote) ?? []), { article, ...best }]);
    }
  }
  return found;
}

function bestOf(here: StoredQuotation, theirs: readonly StoredQuotation[]): Omit<QuotationFound, 'article'> | null {
  let best: Omit<QuotationFound, 'article'> | null = null;
  for (const quotation of theirs) {
    if (here.prints.isDisjointFrom(quotation.prints)) continue;
    const comparison = compareQuotations(here.words.compared, quotation.words.compared);
    if (comparison.isSame && (!best || comparison.shared > best.comparison.shared)) best = { quotation, comparison };
  }
  return best;
}
