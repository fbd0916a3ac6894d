import type { ForestModel } from '../forest/forest-model';
import type { Article, ExtractRequest, Result } from '../model';
import { extractArticle } from './extract-article';
import { extractSelection } from './extract-selection';
import { loadPage } from './load-page';

const characterSet = Object.getOwnPropertyDescriptor(Document.prototype, 'characterSet')?.get;

/**
 * Extracts the article that a request asks for: from the page itself, from its selection, or from the next page, which is fetched first.
 * `signal` aborts the fetch.
 */
export function answerRequest(
  { part, page, rules = [] }: ExtractRequest,
  doc: Document,
  url: string,
  model: ForestModel,
  signal: AbortSignal,
): Result<Article> | Promise<Result<Article>> {
  if (page !== undefined) {
    return loadPage(page, url, String(characterSet?.call(doc) ?? ''), signal).then((loaded) =>
      loaded.ok ? extractArticle(loaded.value.doc, loaded.value.url, model, rules) : loaded,
    );
  }
  return part === 'selection' ? extractSelection(doc, url) : extractArticle(doc, url, model, rules);
}
