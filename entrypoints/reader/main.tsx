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
import { acceptChannel } from '../../utils/browser/frame-channel';
import { askBackground } from '../../utils/browser/messages';
import type { FromReader, ToReader } from '../../utils/browser/reader-channel';
import { settingsStore } from '../../utils/browser/settings-store';
import { siteStore } from '../../utils/browser/site-store';
import { fontsLoader } from '../../utils/device/load-font';
import { createArticleState } from '../../utils/state/article-state';
import { followDisplay } from '../../utils/state/follow-display';
import { markPainted, stageOf } from '../../utils/state/mark-painted';
import { speechOpener } from '../../utils/state/open-speech';
import { createSettings } from '../../utils/state/settings-state';
import { createSiteSettings } from '../../utils/state/site-settings';
import { whenLoaded } from '../../utils/state/when-loaded';
import { prepareDates } from '../../utils/text/format-date';
import { findReaderPorts, hostOf } from './find-reader-ports';
import { handleReaderKeys } from './handle-reader-keys';
import { keepFocus } from './keep-focus';
import { printWhenShown } from './print-when-shown';
import { reportPrintHeight } from './report-print-height';

/**
 * Reader mode. It runs in a frame over the page, which the script `reader-host` opens. The page can see that the frame is there, but cannot
 * read, press or hear anything in it.
 */
const key = location.hash.slice(1);
const closing = new AbortController();
const send = acceptChannel<ToReader, FromReader>(key, (message) => {
  if (message === 'escape') backOrLeave();
  else if (message === 'print') printWhenShown(state.phase, closing.signal);
  else void end();
});
send('here');
const leave = () => {
  if (stageOf(state.phase.value) !== 'ready') void askBackground('stopReading');
  send('close');
};
const ready = askBackground('readerReady', key);

const page = document.documentElement;
page.lang = interfaceLocale();
page.dir = interfaceDirection();
document.title = i18n.t('extension.name');

const state = createArticleState(findReaderPorts(ready, leave, closing.signal), { locale: page.lang, versions: describeVersions });
const settings = createSettings(settingsStore);
const here = createSiteSettings(settings, { ...siteStore, host: async () => hostOf(await ready) });
const words = computed(() => (state.phase.value.name === 'ready' ? state.phase.value.view.reading.value.article.text : ''));
followDisplay(page, here.value, words, readFontFile);

function backOrLeave(): void {
  const { value: current } = state.phase;
  if (current.name === 'ready' && current.view.back()) return;
  leave();
}
handleReaderKeys(backOrLeave);
keepFocus(
  () => send('blurred'),
  () => document.querySelector<HTMLElement>('.page'),
);

const app = document.querySelector('#app');
/** Stores the last changes and tells the host script that the frame can be removed. */
async function end(): Promise<void> {
  if (closing.signal.aborted) return;
  closing.abort();
  if (app) render(null, app);
  // Reader mode ends even if something could not be stored.
  await Promise.allSettled([settings.close(), state.stored()]);
  send('ended');
}
addEventListener('pagehide', () => void end());

void state.load();
void here.load();
// Nothing is rendered until the settings have loaded, because otherwise the colours could change after the first paint.
await settings.load();
await whenLoaded(state.phase);
if (app && !closing.signal.aborted)
  render(
    <Surface
      settings={{ ...here, showFonts: fontsLoader(readFontFile) }}
      locale={page.lang}
      openSpeech={speechOpener(here.value, page.lang)}
    >
      <ArticleApp state={state} onLeave={leave} />
    </Surface>,
    app,
  );
requestIdleCallback(() => prepareDates(page.lang));

effect(() => {
  const { value: phase } = state.phase;
  if (phase.name === 'loading') return;
  send('shown');
  if (phase.name === 'ready') document.title = phase.view.reading.value.article.title;
});
markPainted(state.phase);
reportPrintHeight(state.phase, closing.signal, send);
