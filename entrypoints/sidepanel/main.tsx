import { Surface } from '../../components/frame/Surface';
import '../../components/styles/dramatis.css';
import '../../components/styles/page.css';
import '../../components/settings/switch.css';
import '../../components/side-panel/side-panel.css';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { PanelApp } from '../../components/side-panel/PanelApp';
import { describeVersions } from '../../utils/browser/describe-versions';
import { readFontFile } from '../../utils/browser/font-file';
import { laterViewProblems } from '../../utils/browser/later-problem-store';
import { settingsStore } from '../../utils/browser/settings-store';
import { fontsLoader } from '../../utils/device/load-font';
import { keepProblemsIn } from '../../utils/problems/report-problem';
import { followDisplay } from '../../utils/state/follow-display';
import { stageOf } from '../../utils/state/mark-painted';
import { speechOpener } from '../../utils/state/open-speech';
import { createPanelState } from '../../utils/state/panel-state';
import { createSettings } from '../../utils/state/settings-state';
import { prepareDates } from '../../utils/text/format-date';
import { findPanelPorts } from './find-panel-ports';

keepProblemsIn(laterViewProblems);
const page = document.documentElement;
page.lang = interfaceLocale();
page.dir = interfaceDirection();
document.title = i18n.t('extension.name');

const own = await browser.windows.getCurrent();
const state = createPanelState(findPanelPorts(own.id ?? -1), { locale: page.lang, versions: describeVersions });
const phase = computed(() => state.shown.value?.phase.value ?? null);
const words = computed(() => (phase.value?.name === 'ready' ? phase.value.view.reading.value.article.text : ''));
effect(() => {
  page.dataset.state = phase.value ? stageOf(phase.value) : 'loading';
});

const settings = createSettings(settingsStore);
followDisplay(page, settings.value, words, readFontFile);
addEventListener('pagehide', () => void settings.flush());
void state.load();
// The settings load at the same time as the page. Nothing is rendered before they have loaded, because otherwise the colours could change
// afterwards.
await settings.load();
const app = document.querySelector('#app');
if (app)
  render(
    <Surface
      settings={{ ...settings, showFonts: fontsLoader(readFontFile) }}
      locale={page.lang}
      openSpeech={speechOpener(settings.value, page.lang)}
    >
      <PanelApp state={state} />
    </Surface>,
    app,
  );
requestIdleCallback(() => prepareDates(page.lang));
