import { findTab } from '../../utils/browser/active-tab';
import { castRuleStore } from '../../utils/browser/cast-rule-store';
import { extractFromTab } from '../../utils/browser/extract-from-tab';
import { languageData } from '../../utils/browser/language-data';
import { markTab } from '../../utils/browser/mark-tab';
import { pageLanguage } from '../../utils/browser/page-language';
import { tabMemory } from '../../utils/browser/tab-memory';
import type { Article, ExtractRequest, OpenPage, Reading, Result } from '../../utils/model';
import { withCastRules } from '../../utils/reading/cast-rules';
import { loadReading } from '../../utils/reading/load-reading';
import { findOpenPage, openSelection } from '../../utils/state/page-memory';
import { createTabMemory } from '../../utils/state/tab-memory';

type Extracting = Promise<Result<Article>>;

/** Extracts and analyses the page in a tab, and applies the cast corrections that the reader has made permanent. */
export const loadPage = (
  tabId: number,
  request: ExtractRequest = {},
  noting = (extracting: Extracting): Extracting => extracting,
): Promise<Result<Reading>> =>
  withCastRules(
    loadReading(
      () => noting(extractFromTab(tabId, request)),
      languageData,
      () => pageLanguage(tabId),
    ),
    () => castRuleStore.readFor(tabId),
  );

const memoryOf = (tabId: number) =>
  createTabMemory({ ...tabMemory, markTab }, async () => {
    const tab = await findTab(tabId);
    return tab.ok ? tab.value : null;
  });

/** Returns the page that is stored for a tab, or reads the tab's current page if there is none. */
export function openTabPage(tabId: number): Promise<Result<OpenPage>> {
  const { memory, noting } = memoryOf(tabId);
  return findOpenPage(memory, (request) => loadPage(tabId, request, noting));
}

/** Reads the selected text on the page in a tab. */
export function openTabSelection(tabId: number): Promise<Result<OpenPage>> {
  const { memory, noting } = memoryOf(tabId);
  return openSelection(memory, loadPage(tabId, { part: 'selection' }, noting));
}
