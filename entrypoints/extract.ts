import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequest } from '../utils/extract/answer-request';
import type { BlockModel } from '../utils/extract/filter/block-model';

declare global {
  /** What the script before has put there. Of the isolated world: no page sees it. */
  var dramatisBlockModel: BlockModel | undefined;
}

/**
 * Injected on the reader's click, after what is asked for; what it returns is the result of `scripting.executeScript`. Unlisted, as all that is
 * injected to read: what WXT lists as a content script announces itself to the page by an event.
 */
export default defineUnlistedScript(() => {
  const request = globalThis.dramatisRequest ?? {};
  globalThis.dramatisRequest = undefined;
  const model = globalThis.dramatisBlockModel;
  if (!model) throw new Error('The script with the block model comes first.');
  const loading = new AbortController();
  if (request.page !== undefined) globalThis.dramatisLoading = loading;
  return answerRequest(request, document, window.location.href, model, loading.signal);
});
