import type { Article, Result } from '../../model';
import { finishInTime, type Steps } from '../../steps/steps';
import { cleanClone } from '../clean/clean-clone';
import { clonePage } from '../page/clone-page';
import { guardTree } from '../page/guard-page';
import { selectOne } from '../page/node-access';
import { articleOfPart } from './article-of-part';
import { copySelection } from './copy-selection';

/**
 * Returns a page's selection as an article. The article consists of exactly the selected words in their blocks, and no rules are applied.
 * Its authors, site and dates are taken from the page. Changes neither the page nor the selection.
 * Error codes: `nothingSelected` if no words are selected; `pageTooLarge`, `pageTooManyElements`, `pageTooDeep` and `pageTooSlow`;
 * `unexpected` if DOMPurify is not supported.
 * @param now Returns the time in milliseconds.
 */
export const extractSelection = (doc: Document, url: string, now = () => performance.now()): Result<Article> =>
  finishInTime(extractInSteps(doc, url), now);

function* extractInSteps(doc: Document, url: string): Steps<Result<Article>> {
  const page = selectOne(doc, ':root');
  const shape = page ? guardTree(doc, page) : null;
  if (!page || shape) return { ok: false, error: shape ?? { code: 'nothingSelected' } };
  const part = copySelection(doc);
  if (!part) return { ok: false, error: { code: 'nothingSelected' } };
  yield;
  const root = clonePage(page, doc);
  cleanClone(root);
  return yield* articleOfPart(part, root, url);
}
