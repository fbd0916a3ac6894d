import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequest } from '../utils/extract/answer-request';
import type { BlockModel } from '../utils/extract/filter/block-model';

declare global {
  /** The model that the previously injected script provides. The page cannot see this variable, because it is in the isolated world. */
  var dramatisBlockModel: BlockModel | undefined;
}

/**
 * Answers a request for an article. Injected after the request, in response to the reader's click. The return value becomes the result of
 * `scripting.executeScript`. Like every injected script that reads the page, it is an unlisted script, because WXT makes content scripts
 * announce themselves to the page with an event.
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
