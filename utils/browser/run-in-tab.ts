import { browser } from 'wxt/browser';
import type { Result } from '../model';
import { injectionRefusalOf } from './page-refusal';
import { tabIfOpen } from './tab-if-open';

/** The built scripts that are injected on demand. They are not declared in the manifest. */
export type InjectedFile =
  | '/reader-host.js'
  | '/overlay-host.js'
  | '/extract-article.js'
  | '/fingerprint-page.js'
  | '/locate-block.js'
  | '/provide-block-model.js'
  | '/report-page-loaded.js';

/** The result of an injection into the main frame. It has the same shape for files and for functions. */
interface Injection {
  readonly result?: unknown;
  readonly error?: unknown;
}

/** Injects scripts into the main frame of a tab, one after the other. Returns the value that the last script's `main` returns. */
export async function runFiles(tabId: number, ...files: InjectedFile[]): Promise<Result<unknown>> {
  return settle(tabId, () => browser.scripting.executeScript({ target: { tabId }, files }));
}

/**
 * Runs a function in the isolated world of a tab's main frame. The function is sent there as source text, so it must be self-contained: no
 * imports and no outer variables.
 */
export async function runFunction<Args extends unknown[]>(
  tabId: number,
  func: (...args: Args) => unknown,
  ...args: Args
): Promise<Result<unknown>> {
  return settle(tabId, () => browser.scripting.executeScript({ target: { tabId }, func, args }));
}

async function settle(tabId: number, inject: () => Promise<readonly Injection[]>): Promise<Result<unknown>> {
  try {
    const [injection] = await inject();
    if (!injection) return { ok: false, error: { code: 'pageGone' } };
    if (injection.error) return { ok: false, error: { code: 'unexpected', detail: String(injection.error) } };
    return { ok: true, value: injection.result };
  } catch (refusal) {
    const tab = await tabIfOpen(tabId);
    if (!tab) return { ok: false, error: { code: 'pageGone' } };
    const code = injectionRefusalOf(tab.url);
    // The browser's error text is added only if there is no more precise error code.
    return { ok: false, error: code === 'injectionRefused' ? { code, detail: String(refusal) } : { code } };
  }
}
