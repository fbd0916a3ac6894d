import '../../../components/texts/texts.css';
import '../../../components/work/work.css';
import { useEffect } from 'preact/hooks';
import { TextsPage } from '../../../components/texts/TextsPage';
import { askForPage } from '../../../utils/browser/ask-for-page';
import { languageData } from '../../../utils/browser/language-data';
import { libraryClient } from '../../../utils/browser/library-client';
import { askBackground } from '../../../utils/browser/messages';
import { permissionLoan } from '../../../utils/browser/permission-loan';
import { settingsStore } from '../../../utils/browser/settings-store';
import { ALL_SITES, pagesOf, sitePermission } from '../../../utils/browser/site-permission';
import { textMemoryStore } from '../../../utils/browser/text-memory-store';
import { textTurn } from '../../../utils/browser/text-turn';
import { downloadFile } from '../../../utils/device/download-file';
import { extractPage } from '../../../utils/extract/extract-file';
import blockModel from '../../../utils/extract/filter/block-model.json';
import { readLibraryAddress } from '../../../utils/query/library-address';
import { analyseArticle } from '../../../utils/reading/analyse-article';
import { shareThread } from '../../../utils/reading/share-thread';
import { decodeSettings } from '../../../utils/settings/decode-settings';
import { tellNews, textNews } from '../../../utils/state/texts/text-news';
import { createTextState } from '../../../utils/state/texts/text-state';

// The state lives as long as the tab, so texts are loaded while the reader looks at other pages of the library.
const controls = createTextState({
  library: libraryClient,
  access: { allSites: ALL_SITES, pagesOf, has: sitePermission.has, ask: sitePermission.askForAll, ...permissionLoan() },
  memory: textMemoryStore,
  turn: textTurn,
  connection: { isOffline: () => !navigator.onLine, onReturn: (goOn) => addEventListener('online', goOn) },
  settings: async () => decodeSettings((await settingsStore.read()).settings).pictures,
  fetch: askForPage,
  extract: (html, address) => extractPage(html, address, blockModel, shareThread()),
  analyse: (article) => analyseArticle(article, languageData),
  keepPictures: (id) => askBackground('keepPictures', { id, isAsked: false }),
  now: () => new Date(),
  wait: (ms) => new Promise((go) => setTimeout(go, ms)),
  pause: shareThread().pause,
  download: downloadFile,
});

controls.state.subscribe(tellNews);
addEventListener('popstate', () => void follow());

/** Follows the address as long as it is one of this page. */
async function follow(): Promise<void> {
  if (readLibraryAddress(location.hash).place === 'texts') await controls.follow(location.hash, history.state);
}

/** The page. A link to it leads to other links each time. */
export function Place() {
  useEffect(() => {
    void follow();
    // Whoever has seen the report needs no news of it.
    return textNews.dismiss;
  }, []);
  return <TextsPage controls={controls} />;
}
