import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequest } from '../utils/extract/answer-request';
import type { ForestModel } from '../utils/forest/forest-model';
import type { ExtractedPage, Result } from '../utils/model';

declare global {
  /**
   * The trained model of the block filter. The script injected before this one provides it. The page cannot see this variable, because
   * injected scripts run in an isolated world.
   */
  var dramatisBlockModel: ForestModel | undefined;
  /** The time at which that script ran, in milliseconds since 1970. */
  var dramatisInjectedAt: number | undefined;
}

/**
 * Answers the request in `dramatisRequest` or, if there is none, extracts the whole article. The return value becomes the result of
 * `scripting.executeScript`. This is an unlisted script, because WXT makes content scripts announce themselves with an event that the page
 * can see.
 */
export default defineUnlistedScript(() => {
  const request = globalThis.dramatisRequest ?? {};
  globalThis.dramatisRequest = undefined;
  const model = globalThis.dramatisBlockModel;
  if (!model) throw new Error('The script with the block model comes first.');
  const loading = new AbortController();
  if (request.page !== undefined) globalThis.dramatisLoading = loading;
  const answer = answerRequest(request, document, window.location.href, model, loading.signal);
  return answer instanceof Promise ? answer : withTime(answer);
});

/** Adds the time of the injection to an extracted page, for measurements. */
const withTime = (answer: Result<ExtractedPage>): Result<ExtractedPage> =>
  answer.ok ? { ok: true, value: { ...answer.value, injectedAt: globalThis.dramatisInjectedAt } } : answer;
