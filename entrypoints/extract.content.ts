import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerRequest } from '../utils/extract/answer-request';

/** Injected on the reader's click, after what is asked for; what `main` returns is the result of `scripting.executeScript`. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const request = globalThis.dramatisRequest ?? {};
    globalThis.dramatisRequest = undefined;
    const loading = new AbortController();
    if (request.page !== undefined) globalThis.dramatisLoading = loading;
    return answerRequest(request, document, window.location.href, loading.signal);
  },
});
