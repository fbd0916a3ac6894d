import { Surface } from '../../components/frame/Surface';
import '../../components/styles/dramatis.css';
import '../../components/styles/page.css';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { ArticleApp } from '../../components/article-app/ArticleApp';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { describeVersions } from '../../utils/browser/describe-versions';
import { readFontFile } from '../../utils/browser/font-file';
import { laterViewProblems } from '../../utils/browser/later-problem-store';
import { settingsStore } from '../../utils/browser/settings-store';
import { siteStore } from '../../utils/browser/site-store';
import { fontsLoader } from '../../utils/device/load-font';
import type { Analysis, Article } from '../../utils/model';
import { keepProblemsIn } from '../../utils/problems/report-problem';
import { createArticleState } from '../../utils/state/article-state';
import { historyBackKey } from '../../utils/state/back-key';
import { followDisplay } from '../../utils/state/follow-display';
import { markPainted } from '../../utils/state/mark-painted';
import { speechOpener } from '../../utils/state/open-speech';
import { createSettings } from '../../utils/state/settings-state';
import { createSiteSettings } from '../../utils/state/site-settings';
import { whenLoaded } from '../../utils/state/when-loaded';
import { prepareDates } from '../../utils/text/format-date';
import { findPopupPorts, hostOfFrontTab } from './find-popup-ports';

declare global {
  /** The open reading, for use in the browser's console. */
  var dramatis: { readonly article: Article; readonly analysis: Analysis } | undefined;
}

keepProblemsIn(laterViewProblems);
const page = document.documentElement;
page.lang = interfaceLocale();
page.dir = interfaceDirection();
document.title = i18n.t('extension.name');

const backKey = historyBackKey();
// On a phone, the browser goes back instead of closing the popup, as long as there is something to go back to.
const closePopup = () => backKey.end(() => window.close());
const state = createArticleState(findPopupPorts(closePopup), { locale: page.lang, versions: describeVersions });

void state.load();

const settings = createSettings(settingsStore);
const words = computed(() => (state.phase.value.name === 'ready' ? state.phase.value.view.reading.value.article.text : ''));
const here = createSiteSettings(settings, { ...siteStore, host: hostOfFrontTab });
followDisplay(page, here.value, words, readFontFile);
addEventListener('pagehide', () => void settings.flush());
// The settings load at the same time as the page. Nothing is rendered until the settings have loaded, because otherwise the colours could
// change after the first paint.
await Promise.all([settings.load(), here.load()]);
await whenLoaded(state.phase);
const app = document.querySelector('#app');
// Firefox closes the popup before the popup's page receives the Escape key.
const popupEscape = import.meta.env.FIREFOX ? 'popupAlone' : 'popup';
if (app)
  render(
    <Surface
      settings={{ ...here, showFonts: fontsLoader(readFontFile) }}
      locale={page.lang}
      openSpeech={speechOpener(here.value, page.lang)}
      backKey={backKey}
    >
      <ArticleApp state={state} popupEscape={popupEscape} />
    </Surface>,
    app,
  );
requestIdleCallback(() => prepareDates(page.lang));

effect(() => {
  const phase = state.phase.value;
  if (phase.name === 'ready') globalThis.dramatis = phase.view.reading.value;
});
markPainted(state.phase);
