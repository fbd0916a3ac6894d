import { findActiveTab } from '../../utils/browser/active-tab';
import { oncePainted } from '../../utils/browser/after-paint';
import { castRuleStore } from '../../utils/browser/cast-rule-store';
import { extractFromTab, stopLoading } from '../../utils/browser/extract-from-tab';
import { languageData } from '../../utils/browser/language-data';
import { libraryClient } from '../../utils/browser/library-client';
import { markTab } from '../../utils/browser/mark-tab';
import { openLibrary } from '../../utils/browser/open-library';
import { openOptions } from '../../utils/browser/open-options';
import { pageClient } from '../../utils/browser/page-client';
import { pageLanguage } from '../../utils/browser/page-language';
import { isReaderOn, printInReader, toggleReader } from '../../utils/browser/reader-mode';
import { countRemembered, forgetRemovals, rememberRemoval } from '../../utils/browser/remember-removal';
import { hasSelection } from '../../utils/browser/selection-in-tab';
import { tabMemory } from '../../utils/browser/tab-memory';
import type { Result } from '../../utils/model';
import { analyseArticle } from '../../utils/state/analyse-article';
import { underRules } from '../../utils/state/cast-rules';
import { loadReading } from '../../utils/state/load-reading';
import type { PopupPorts } from '../../utils/state/popup-state';
import { createTabMemory } from '../../utils/state/tab-memory';

/** The popup's way to the browser: everything speaks of the tab that was in front when the button was clicked. */
export function findPopupPorts(): PopupPorts {
  // Asked once, at once, and waited for by whoever needs it: the popup is drawn before the answer.
  const asked = findActiveTab();
  const inTab = async <T>(act: (tabId: number) => Promise<Result<T>>): Promise<Result<T>> => {
    const tab = await asked;
    return tab.ok ? act(tab.value.id) : tab;
  };
  const painted = oncePainted();
  const { memory, noting } = createTabMemory({ ...tabMemory, markTab }, async () => {
    const tab = await asked;
    return tab.ok ? tab.value : null;
  });
  return {
    async isPrivate() {
      const tab = await asked;
      return tab.ok && tab.value.isPrivate;
    },
    memory: {
      ...memory,
      async keep(page) {
        await painted();
        await memory.keep(page);
      },
    },
    load: (request) =>
      inTab((id) =>
        underRules(
          loadReading(
            () => noting(extractFromTab(id, request)),
            languageData,
            () => pageLanguage(id),
          ),
          () => castRuleStore.readFor(id),
        ),
      ),
    loadNextPage: (address, signal) =>
      inTab((id) => {
        signal.addEventListener('abort', () => void stopLoading(id), { once: true });
        return extractFromTab(id, { page: address });
      }),
    async hasSelection() {
      const tab = await asked;
      return tab.ok && hasSelection(tab.value.id);
    },
    rememberRemoval: (blockText) => inTab((id) => rememberRemoval(id, blockText)),
    forgetRemovals: () => inTab(forgetRemovals),
    async countRemembered() {
      const tab = await asked;
      return tab.ok ? countRemembered(tab.value.id) : 0;
    },
    async changeRules(change) {
      const tab = await asked;
      return tab.ok && tab.value.isPrivate ? { ok: false, error: { code: 'storagePrivate' } } : pageClient.changeRules(change);
    },
    analyse: (article) => analyseArticle(article, languageData),
    save: (reading) => libraryClient.save(reading),
    findSaved: (url) => libraryClient.find(url),
    findAnnotations: (id) => libraryClient.annotations(id),
    annotate: (id, annotations) => libraryClient.annotate(id, annotations),
    libraryStatus: () => libraryClient.status(),
    async toggleReader(open) {
      const toggled = await inTab((id) => toggleReader(id, async () => ({ ok: true, value: open })));
      // What the reader asked for is behind the popup.
      if (toggled.ok && toggled.value === 'on') window.close();
      return toggled;
    },
    async print(open) {
      const asked = await inTab((id) => printInReader(id, async () => ({ ok: true, value: open })));
      // The dialog of a browser takes the focus, and with it every popup away: it is the tab that prints.
      if (asked.ok) window.close();
      return asked;
    },
    async isReaderOn() {
      const tab = await asked;
      return tab.ok && isReaderOn(tab.value.id);
    },
    async openLibrary() {
      await openLibrary();
      window.close();
    },
    async openOptions() {
      await openOptions();
      window.close();
    },
  };
}
