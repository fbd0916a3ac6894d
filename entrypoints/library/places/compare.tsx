import '../../../components/compare/compare.css';
import '../../../components/compare/passages.css';
import '../../../components/compare/speaker-table.css';
import '../../../components/compare/to-print.css';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ComparePage } from '../../../components/compare/ComparePage';
import type { FollowedMemory } from '../../../components/compare/ComparisonView';
import { castRuleStore } from '../../../utils/browser/cast-rule-store';
import { comingFrom } from '../../../utils/browser/extract-from-tab';
import { languageData } from '../../../utils/browser/language-data';
import { libraryClient } from '../../../utils/browser/library-client';
import { permissionLoan } from '../../../utils/browser/permission-loan';
import { pagesOf, sitePermission } from '../../../utils/browser/site-permission';
import { isPrivateView, tabsPermission, webTabsIn } from '../../../utils/browser/window-tabs';
import { copyText } from '../../../utils/device/copy-text';
import { downloadFile } from '../../../utils/device/download-file';
import type { Reading, Result, WebTab } from '../../../utils/model';
import { readLibraryAddress } from '../../../utils/query/library-address';
import { withCastRules } from '../../../utils/reading/cast-rules';
import { loadReading } from '../../../utils/reading/load-reading';
import { shareThread } from '../../../utils/reading/share-thread';
import { createComparePage } from '../../../utils/state/compare/compare-page';

/** The time after which a page that does not answer is left out, in milliseconds. */
const LONGEST = 20_000;

// The state lives as long as the tab, so whoever comes back from an article finds the same comparison.
const page = createComparePage({
  library: libraryClient,
  isPrivate: isPrivateView(),
  tabs: { ...tabsPermission, list: webTabsIn },
  access: { pagesOf, has: sitePermission.has, ask: sitePermission.askForAll, ...permissionLoan() },
  read: readTab,
  pause: shareThread().pause,
  replaceAddress: (fragment) => history.replaceState(history.state, '', fragment),
  copy: copyText,
  download: downloadFile,
  print: () => window.print(),
  now: () => new Date(),
});
const followed: FollowedMemory = { current: null };

/** Reads the article on the page of a tab, as the popup does. */
async function readTab({ id, url }: WebTab): Promise<Result<Reading>> {
  const stop = new AbortController();
  const reading = withCastRules(
    loadReading(comingFrom({ id, url, isPrivate: false }, undefined, undefined), languageData, stop.signal),
    castRuleStore.read,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<never>>((give) => {
    timer = setTimeout(() => {
      stop.abort();
      give({ ok: false, error: { code: 'pageTooSlow' } });
    }, LONGEST);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

addEventListener('popstate', () => void follow());

/** Follows the address as long as it is one of this page. */
async function follow(): Promise<void> {
  if (readLibraryAddress(location.hash).place === 'compare') await page.follow(location.hash);
}

/** Names the tab, as long as nothing else has named it when the page is left. */
function nameTab(): () => void {
  const own = i18n.t('library.place.compare');
  document.title = own;
  return () => {
    if (document.title === own) document.title = i18n.t('library.title');
  };
}

/** The page. A link to it leads to other articles each time. */
export function Place() {
  useEffect(nameTab, []);
  useEffect(() => void follow(), []);
  return <ComparePage controls={page} followed={followed} />;
}
