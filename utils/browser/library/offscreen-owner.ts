import { browser } from 'wxt/browser';
import { isLongCall, type LibraryRequest } from '../../library/library-calls';
import type { Result } from '../../model';
import { reportProblem } from '../../problems/report-problem';
import { sendMessage } from '../messages';
import { retry } from '../retry';

const PAGE = '/offscreen.html';
/** The time limit for an answer of the document, in milliseconds. The document itself answers earlier, even if its worker hangs. */
const TIMEOUT_MS = 36_000;
/** The same for a request that reads or writes whole files. */
const LONG_MS = 610_000;

/**
 * Returns a function that passes requests to the worker in the offscreen document. Creates the document if it is missing, and closes it if
 * it does not answer, so that the next request gets a new one. The function rejects if the document cannot be reached.
 */
export function startOffscreenOwner(): (request: LibraryRequest) => Promise<Result<unknown>> {
  let making: Promise<void> | undefined;
  const ensure = async () => {
    making ??= makeDocument().finally(() => {
      making = undefined;
    });
    await making;
  };
  // The call is retried, because the offscreen document may exist but not be listening yet. This happens if the background created the
  // document but was stopped before it had loaded.
  return (request) =>
    retry(async () => {
      await ensure();
      return answerInTime(sendMessage('libraryOwner', request), isLongCall(request.call) ? LONG_MS : TIMEOUT_MS);
    });
}

async function answerInTime(answer: Promise<Result<unknown>>, limit: number): Promise<Result<unknown>> {
  const timeout = Promise.withResolvers<Result<unknown>>();
  const timer = setTimeout(async () => {
    const error = { code: 'libraryBusy', detail: `${limit / 1000} s` } as const;
    reportProblem('library.ask', error);
    timeout.resolve({ ok: false, error });
    // The document may have closed by itself in the meantime.
    await browser.offscreen.closeDocument().catch((problem: unknown) => reportProblem('library.ask', problem));
  }, limit);
  return Promise.race([answer, timeout.promise]).finally(() => clearTimeout(timer));
}

async function makeDocument(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS', 'BLOBS'],
    justification: 'Keeps the database of the saved articles.',
  });
}
