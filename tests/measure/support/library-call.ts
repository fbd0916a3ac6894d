import type { LibraryRequest } from '../../../utils/library/library-calls';
import type { Result } from '../../../utils/model';
import type { ExtensionPage } from './session-types';

declare const chrome: {
  runtime: { sendMessage(message: object, answer: (reply: { res?: unknown; err?: unknown } | undefined) => void): void };
};

/** Sends a request to the library from an extension page, as the popup does, and returns its result. */
export async function callLibrary<T>(session: ExtensionPage, request: LibraryRequest): Promise<Result<T>> {
  return (await session.evaluate(sendRequest, request)) as Result<T>;
}

/** Sends a request to the library and returns its answer. Rejects if there is no answer. Runs in the library page. */
export function sendRequest(request: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    chrome.runtime.sendMessage({ id: 1, type: 'library', timestamp: Date.now(), data: request }, (reply) =>
      reply?.res === undefined ? reject(new Error(JSON.stringify(reply ?? null))) : resolve(reply.res),
    );
  });
}

/** Sends a library request and measures the time until the answer arrives, in milliseconds. Runs in the library page. */
export function timeRequest(request: unknown): Promise<{ ok: boolean; time: number; text: string }> {
  const start = performance.now();
  return new Promise((resolve) => {
    chrome.runtime.sendMessage({ id: 1, type: 'library', timestamp: Date.now(), data: request }, (reply) => {
      const result = reply?.res as { readonly ok: boolean } | undefined;
      const ok = result?.ok === true;
      resolve({ ok, time: performance.now() - start, text: ok ? '' : JSON.stringify(reply ?? null) });
    });
  });
}
