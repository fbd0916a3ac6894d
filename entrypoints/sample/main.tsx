import { Surface } from '../../components/frame/Surface';
import '../../components/styles/dramatis.css';
import '../../components/styles/page.css';
import '../../components/sample/sample.css';
import { computed } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { ArticleApp } from '../../components/article-app/ArticleApp';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { SampleBar } from '../../components/sample/SampleBar';
import { describeVersions } from '../../utils/browser/describe-versions';
import { readFontFile } from '../../utils/browser/font-file';
import { viewProblems } from '../../utils/browser/problem-store';
import { settingsStore } from '../../utils/browser/settings-store';
import { fontsLoader } from '../../utils/device/load-font';
import { keepProblemsIn } from '../../utils/problems/report-problem';
import { createArticleState } from '../../utils/state/article-state';
import { historyBackKey } from '../../utils/state/back-key';
import { followDisplay } from '../../utils/state/follow-display';
import { markPainted } from '../../utils/state/mark-painted';
import { speechOpener } from '../../utils/state/open-speech';
import { createSettings } from '../../utils/state/settings-state';
import { whenLoaded } from '../../utils/state/when-loaded';
import { prepareDates } from '../../utils/text/format-date';
import { findSamplePorts } from './find-sample-ports';

keepProblemsIn(viewProblems);
const page = document.documentElement;
page.lang = interfaceLocale();
page.dir = interfaceDirection();
document.title = i18n.t('sample.title');

const backKey = historyBackKey();
const state = createArticleState(findSamplePorts(page.lang), { locale: page.lang, versions: describeVersions });
void state.load();

const settings = createSettings(settingsStore);
const words = computed(() => (state.phase.value.name === 'ready' ? state.phase.value.view.reading.value.article.text : ''));
followDisplay(page, settings.value, words, readFontFile);
addEventListener('pagehide', () => void settings.flush());
await settings.load();
await whenLoaded(state.phase);

const root = document.getElementById('app');
if (root)
  render(
    <Surface
      settings={{ ...settings, showFonts: fontsLoader(readFontFile) }}
      locale={page.lang}
      openSpeech={speechOpener(settings.value, page.lang)}
      backKey={backKey}
    >
      <ArticleApp state={state} bar={<SampleBar />} isAlone />
    </Surface>,
    root,
  );
requestIdleCallback(() => prepareDates(page.lang));
markPainted(state.phase);
