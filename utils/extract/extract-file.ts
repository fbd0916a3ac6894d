import type { ForestModel } from '../forest/forest-model';
import type { Article, Result } from '../model';
import { finishInTurns, type TurnPorts } from '../steps/finish-in-turns';
import type { Steps } from '../steps/steps';
import { cleanClone } from './clean/clean-clone';
import { extractInSteps } from './extract-article';
import { clonePage } from './page/clone-page';
import { guardTree } from './page/guard-page';
import { selectOne } from './page/node-access';
import { articleOfPart } from './parts/article-of-part';

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
 */
export async function extractFile(
  { html, isWhole }: PageFile,
  url: string,
  model: ForestModel,
  turns: TurnPorts,
): Promise<Result<Article>> {
  const doc = parse(html);
  if (isWhole) {
    const article = await inTurns(extractInSteps(doc, url, model, []), turns);
    if (article.ok || article.error.code !== 'notAnArticle') return article;
  }
  const all = await inTurns(takeAll(doc, url), turns);
  return !all.ok && all.error.code === 'nothingSelected' ? { ok: false, error: { code: 'emptyPage' } } : all;
}

/**
 * Extracts the article from a page that was requested from a site. Nothing on the page is loaded or run. Fails with the errors of
 * `extractArticle`.
 */
export const extractPage = (html: string, url: string, model: ForestModel, turns: TurnPorts): Promise<Result<Article>> =>
  inTurns(extractInSteps(parse(html), url, model, []), turns);

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

async function inTurns(steps: Steps<Result<Article>>, turns: TurnPorts): Promise<Result<Article>> {
  const finished = await finishInTurns(steps, turns);
  return finished.ok ? finished.value : finished;
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
