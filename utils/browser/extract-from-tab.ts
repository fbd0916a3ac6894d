import type { Article, ExtractedPage, ExtractRequest, PageFingerprint, Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { findTab } from './active-tab';
import { type AskedPage, type AskedTab, askPage } from './ask-page';
import { runFunction } from './run-in-tab';
import { tabIfOpen } from './tab-if-open';

declare global {
  /** The controller that can abort the extraction script's request for the article's next page. */
  var dramatisLoading: AbortController | undefined;
}

/**
 * Waits for the answer of a page in a tab to a request, and decodes it. Returns the article and the fingerprint of the page. If the request
 * names a part of the page or a next page, the article is only that. Fails with `pageGone` if the tab has navigated meanwhile, and with the
 * errors of `askPage` and the decoder.
 */
export async function receivePage(
  { id, url }: AskedTab,
  { answer, rulesProblem }: Pick<AskedPage, 'answer' | 'rulesProblem'>,
  request: ExtractRequest = {},
): Promise<Result<ExtractedPage>> {
  void rulesProblem.then((problem) => problem !== null && reportProblem('removals.read', problem));
  const [returned, decode] = await Promise.all([answer, loadDecoder()]);
  if (!returned.ok) return returned;
  if (!isResult(returned.value)) return { ok: false, error: { code: 'unexpected', detail: 'The page script returned nothing.' } };
  const asking = tabIfOpen(id);
  const result = returned.value.ok ? decode(returned.value.value) : returned.value;
  if (result.ok) noteInjection(result.value.injectedAt);
  const after = await asking;
  if (!after || addressOf(after.url) !== addressOf(url)) return { ok: false, error: { code: 'pageGone' } };
  // The result must have the same address as the tab, unless it is the article's next page, which must have another address.
  const isOfTab = result.ok && addressOf(result.value.article.url) === addressOf(url);
  if (result.ok && isOfTab === (request.page !== undefined)) return { ok: false, error: { code: 'pageGone' } };
  return result;
}

type Decode = (value: unknown) => Result<ExtractedPage>;

/** Loads the decoder while the page is read, so it is in no first load. If its code cannot be loaded, it fails for every page. */
async function loadDecoder(): Promise<Decode> {
  try {
    return (await import('../decode/decode-extracted-page')).decodeExtractedPage;
  } catch (problem) {
    reportProblem('reading.load', problem);
    return () => ({ ok: false, error: { code: 'unexpected' } });
  }
}

/**
 * Returns the article that a page has been asked for, and the language that the page declares. None of the promises rejects. Tells `note`
 * the fingerprint of the page, or `null` if the extraction failed.
 * @param asked What the page has been asked, which must be the same request.
 */
export function comingFrom(
  tab: AskedTab,
  request: ExtractRequest | undefined,
  note: ((mark: PageFingerprint | null) => void) | undefined,
  asked: AskedPage = askPage(tab, request),
): { readonly language: Promise<string | null>; readonly article: Promise<Result<Article>> } {
  return { language: asked.language, article: articleOf(receivePage(tab, asked, request), note) };
}

/** Waits for an extracted page, tells `note` its fingerprint, and returns its article. `note` is told `null` if the extraction failed. */
async function articleOf(
  extracting: Promise<Result<ExtractedPage>>,
  note?: (mark: PageFingerprint | null) => void,
): Promise<Result<Article>> {
  const page = await extracting;
  note?.(page.ok ? page.value.mark : null);
  return page.ok ? { ok: true, value: page.value.article } : page;
}

/** Loads the article's next page in a tab and returns its article. Fails with the errors of `receivePage`. */
export async function loadNextPage(tabId: number, page: string): Promise<Result<Article>> {
  const tab = await findTab(tabId);
  return tab.ok ? articleOf(receivePage(tab.value, askPage(tab.value, { page }), { page })) : tab;
}

/** Stops loading the next page in a tab, because the result is no longer needed. */
export async function stopLoading(tabId: number): Promise<void> {
  await runFunction(tabId, () => globalThis.dramatisLoading?.abort());
}

/** Returns whether the script returned a result. The article in it has not been decoded yet. */
const isResult = (value: unknown): value is Result<unknown> => typeof value === 'object' && value !== null && 'ok' in value;

/** Sets the performance mark `injected`, which is used to measure each stage. The time comes from the page, so it may be anything. */
function noteInjection(injectedAt = 0): void {
  const startTime = injectedAt - performance.timeOrigin;
  if (startTime > 0) performance.mark('injected', { startTime });
}

/** Returns an address without its fragment, which changes when the reader moves within the page. */
const addressOf = (address: string | undefined): string => (address ?? '').replace(/#.*$/s, '');
