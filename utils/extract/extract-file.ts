import type { ForestModel } from '../forest/forest-model';
import type { Article, Result } from '../model';
import { finishInTime, type Steps } from '../steps/steps';
import { articleOfPart } from './article-of-part';
import { cleanClone } from './clean-clone';
import { clonePage } from './clone-page';
import { extractArticle } from './extract-article';
import { guardTree } from './guard-page';
import { selectOne } from './node-access';

/** A page that comes from a file. */
export interface PageFile {
  readonly html: string;
  /** Whether it is a page with everything that surrounds the article. If not, all of its words belong to the article. */
  readonly isWhole: boolean;
}

/**
 * Extracts the article from a page in a file. Nothing on the page is loaded or run. If a whole page does not look like one with an article,
 * all of its words are the article, because the reader chose the file. Fails with the errors of `extractArticle`, and with `emptyPage` if
 * the page has no words.
 * @param url The address that the page came from.
 * @param model The model of the learned filter.
 * @param now Returns the time in milliseconds.
 */
export function extractFile({ html, isWhole }: PageFile, url: string, model: ForestModel, now = () => performance.now()): Result<Article> {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  if (isWhole) {
    const article = extractArticle(doc, url, model, [], now);
    if (article.ok || article.error.code !== 'notAnArticle') return article;
  }
  const all = finishInTime(takeAll(doc, url), now);
  return !all.ok && all.error.code === 'nothingSelected' ? { ok: false, error: { code: 'emptyPage' } } : all;
}

function* takeAll(doc: Document, url: string): Steps<Result<Article>> {
  const page = selectOne(doc, ':root');
  const shape = page ? guardTree(doc, page) : null;
  if (!page || shape) return { ok: false, error: shape ?? { code: 'emptyPage' } };
  const root = clonePage(page, doc);
  cleanClone(root);
  yield;
  const part = root.ownerDocument.createElement('div');
  const body = selectOne(root, 'body');
  for (const child of [...(body?.childNodes ?? [])]) part.append(child.cloneNode(true));
  return yield* articleOfPart(part, root, url);
}
