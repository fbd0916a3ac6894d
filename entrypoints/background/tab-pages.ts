import { findTab } from '../../utils/browser/active-tab';
import { castRuleStore } from '../../utils/browser/cast-rule-store';
import { comingFrom } from '../../utils/browser/extract-from-tab';
import { markTab } from '../../utils/browser/mark-tab';
import { tabMemory } from '../../utils/browser/tab-memory';
import type { Article, ExtractRequest, OpenPage, PageFingerprint, Reading, Result } from '../../utils/model';
import { withCastRules } from '../../utils/reading/cast-rules';
import { readWith } from '../../utils/reading/read-with';
import { findOpenPage, openSelection } from '../../utils/state/find-open-page';
import { isUpToDate } from '../../utils/state/page-memory';
import { createTabMemory } from '../../utils/state/tab-memory';
import { engineSource } from './engine-script';

/** The readings for reader mode that can be stopped there, by tab. One that has ended stays until the next one. */
const readings = new Map<number, AbortController>();

/** Runs a reading for reader mode in a tab. `stopReading` aborts its signal. */
export function stoppable<T>(tabId: number, read: (signal: AbortSignal) => T): T {
  const reading = new AbortController();
  readings.set(tabId, reading);
  return read(reading.signal);
}

/** Tells the latest reading for reader mode in a tab to end, because nobody waits for it any more. */
export const stopReading = (tabId: number): void => readings.get(tabId)?.abort();

/**
 * Extracts and analyses the page in a tab, and applies the cast corrections that the reader has made permanent.
 * @param noteMark Is told the fingerprint of the extracted page.
 * @param show Shows the article before it is analysed, and resolves when the analysis may begin.
 */
export async function loadPage(
  tabId: number,
  request: ExtractRequest = {},
  signal?: AbortSignal,
  noteMark?: (mark: PageFingerprint | null) => void,
  show?: (article: Article) => Promise<void>,
): Promise<Result<Reading>> {
  const tab = await findTab(tabId);
  if (!tab.ok) return tab;
  const reading = readWith(engineSource, comingFrom(tab.value, request, noteMark), signal, show);
  return withCastRules(reading, () => castRuleStore.readFor(tabId));
}

const memoryOf = (tabId: number) =>
  createTabMemory({ ...tabMemory, markTab }, async () => {
    const tab = await findTab(tabId);
    return tab.ok ? tab.value : null;
  });

/**
 * Returns the page that is stored for a tab, or reads the tab's current page if there is none. Calls `show` with the article before it is
 * analysed, unless an earlier version of the page is stored.
 */
export function openTabPage(tabId: number, signal?: AbortSignal, show?: (article: Article) => Promise<void>): Promise<Result<OpenPage>> {
  const { memory, noteMark } = memoryOf(tabId);
  return findOpenPage(memory, (request, isKnown) => loadPage(tabId, request, signal, noteMark, isKnown ? undefined : show));
}

/**
 * Returns the page that is stored for a tab if the tab still has its address, or `null`. With `unchanged`, the page must also have the same
 * words as then.
 */
export async function recallTabPage(tabId: number, unchanged?: 'unchanged'): Promise<OpenPage | null> {
  const { memory } = memoryOf(tabId);
  const known = await memory.recall();
  return known && (unchanged === undefined || (await isUpToDate(known, memory))) ? known : null;
}

/** Reads the selected text on the page in a tab. */
export function openTabSelection(tabId: number): Promise<Result<OpenPage>> {
  const { memory, noteMark } = memoryOf(tabId);
  return openSelection(memory, loadPage(tabId, { part: 'selection' }, undefined, noteMark));
}
