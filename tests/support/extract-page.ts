import { extractArticle } from '../../utils/extract/extract-article';
import model from '../../utils/extract/filter/block-model.json';
import type { Article, Result, SiteRule } from '../../utils/model';

/**
 * Extracts a page's article with the block model that the product ships. There is no time limit, because the DOM of the tests is much slower
 * than that of a browser.
 */
export const extractPage = (doc: Document, url: string, rules: readonly SiteRule[] = []): Result<Article> =>
  extractArticle(doc, url, model, rules, () => 0);
