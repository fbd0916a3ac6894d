import type { ForestModel } from '../forest/forest-model';
import type { ExtractedPage, ExtractRequest, Result } from '../model';
import { extractArticle } from './extract-article';
import { loadPage } from './page/load-page';
import { markPage } from './page/mark-page';
import { extractSelection } from './parts/extract-selection';

const characterSet = Object.getOwnPropertyDescriptor(Document.prototype, 'characterSet')?.get;

/**
 * Extracts the article that a request asks for: from the page itself, from its selection, or from the next page, which is fetched first.
 * Also returns the fingerprint of the page itself. `signal` aborts the fetch.
 */
export function answerRequest(
  { part, page, rules = [] }: ExtractRequest,
  doc: Document,
  url: string,
  model: ForestModel,
  signal: AbortSignal,
): Result<ExtractedPage> | Promise<Result<ExtractedPage>> {
  if (page !== undefined) {
    return loadPage(page, url, String(characterSet?.call(doc) ?? ''), signal).then((loaded) => {
      const article = loaded.ok ? extractArticle(loaded.value.doc, loaded.value.url, model, rules) : loaded;
      return article.ok ? { ok: true, value: { article: article.value, mark: null } } : article;
    });
  }
  const article = part === 'selection' ? extractSelection(doc, url) : extractArticle(doc, url, model, rules);
  // The page cannot change in between, because this function does not wait for anything.
  return article.ok ? { ok: true, value: { article: article.value, mark: markPage(doc, url) } } : article;
}
