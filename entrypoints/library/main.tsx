import { Surface } from '../../components/frame/Surface';
import '../../components/styles/dramatis.css';
import '../../components/styles/later.css';
import '../../components/styles/page.css';
import '../../components/library/library.css';
import '../../components/library/library-print.css';
import '../../components/library/library-nav.css';
import '../../components/library/notices.css';
import '../../components/library/search.css';
import '../../components/library/search-help.css';
import '../../components/library/list-choices.css';
import '../../components/library/found.css';
import '../../components/library/row-details.css';
import '../../components/library/selection.css';
import '../../components/rows/rows.css';
import '../../components/saved-pictures/saved-pictures.css';
import '../../components/same-words/same-words.css';
import '../../components/links/links.css';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { addIcons } from '../../components/icons/icon-paths';
import { LATER_ICONS } from '../../components/icons/later-icon-paths';
import { LibraryPage } from '../../components/library/LibraryPage';
import { placeTitle } from '../../components/library/place-title';
import { takeAskedAddress } from '../../utils/browser/asked-address';
import { backupStore } from '../../utils/browser/backup/backup-store';
import { castRuleStore } from '../../utils/browser/cast-rule-store';
import { describeVersions } from '../../utils/browser/describe-versions';
import { readFontFile } from '../../utils/browser/font-file';
import { libraryClient } from '../../utils/browser/library-client';
import { askBackground } from '../../utils/browser/messages';
import { openOptions } from '../../utils/browser/open-options';
import { watchKeeping } from '../../utils/browser/picture-bytes';
import { viewProblems } from '../../utils/browser/problem-store';
import { settingsStore } from '../../utils/browser/settings-store';
import { pagesOf, sitePermission } from '../../utils/browser/site-permission';
import { isPrivateView, tabsIn, tabsPermission } from '../../utils/browser/window-tabs';
import { fontsLoader } from '../../utils/device/load-font';
import { keepProblemsIn } from '../../utils/problems/report-problem';
import { keptList, printLibraryAddress, readLibraryAddress, withoutSearch } from '../../utils/query/library-address';
import { loadRules, storeRuleChange } from '../../utils/reading/cast-rules';
import { historyBackKey } from '../../utils/state/back-key';
import { followDisplay } from '../../utils/state/follow-display';
import { createLibraryPage } from '../../utils/state/library-page';
import { speechOpener } from '../../utils/state/open-speech';
import { createSelection } from '../../utils/state/selection';
import { createSettings } from '../../utils/state/settings-state';
import { createTabSaver } from '../../utils/state/tab-saver';
import { textNews } from '../../utils/state/texts/text-news';
import { PLACES } from './places';

keepProblemsIn(viewProblems);
addIcons(LATER_ICONS);
// It listens before the page does.
const backKey = historyBackKey();
const locale = interfaceLocale();
const page = createLibraryPage(
  {
    library: libraryClient,
    address: () => location.hash,
    newId: () => crypto.randomUUID(),
    kept: () => history.state,
    replaceAddress: (fragment, state) => history.replaceState(state, '', fragment),
    pushAddress: (fragment, state) => history.pushState(state, '', fragment),
    selection: createSelection(),
    rules: { list: () => loadRules(castRuleStore), change: (change) => storeRuleChange(castRuleStore, change) },
    pictures: {
      askFor: (hosts) => sitePermission.askForAll(hosts.map(pagesOf)),
      keep: (id) => askBackground('keepPictures', { id, isAsked: true }),
      watch: watchKeeping,
      addresses: { make: (bytes) => URL.createObjectURL(bytes), revoke: (source) => URL.revokeObjectURL(source) },
    },
    plans: backupStore,
    now: () => new Date(),
  },
  { locale, versions: describeVersions },
);

const tabs = createTabSaver({ isPrivate: isPrivateView(), ...tabsPermission, list: tabsIn, library: libraryClient }, page.refresh);

document.documentElement.lang = locale;
document.documentElement.dir = interfaceDirection();
effect(() => {
  const [place, article] = [page.place.value, page.article.value];
  document.title = place || article?.name !== 'ready' ? placeTitle(place) : article.reading.article.title;
});
/** Loads what the address names. A search from the address bar is kept in the entry of the history, as a search on this page is. */
async function arrive(): Promise<void> {
  const asked = await takeAskedAddress(location.hash);
  if (asked !== null) {
    const named = readLibraryAddress(asked);
    history.replaceState(keptList(named), '', printLibraryAddress(withoutSearch(named)));
  }
  await page.load();
}
addEventListener('popstate', () => void arrive());
// The list is loaded again when the reader returns to this tab, because articles may have been saved in another tab in the meantime.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void page.refresh();
});

const settings = createSettings(settingsStore);
const words = computed(() => (page.article.value?.name === 'ready' ? page.article.value.reading.article.text : ''));
followDisplay(document.documentElement, settings.value, words, readFontFile);
addEventListener('pagehide', () => void settings.flush());
await settings.load();

const root = document.getElementById('app');
if (root)
  render(
    <Surface
      settings={{ ...settings, showFonts: fontsLoader(readFontFile) }}
      locale={locale}
      openSpeech={speechOpener(settings.value, locale)}
      backKey={backKey}
    >
      <LibraryPage controls={page} tabs={tabs} places={PLACES} onOpenOptions={() => void openOptions()} texts={textNews} />
    </Surface>,
    root,
  );
await arrive();
