import { Surface } from '../../components/frame/Surface';
import '../../components/styles/dramatis.css';
import '../../components/styles/later.css';
import '../../components/styles/page.css';
import '../../components/options/options.css';
import '../../components/options/kept-files.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { addIcons } from '../../components/icons/icon-paths';
import { LATER_ICONS } from '../../components/icons/later-icon-paths';
import { OptionsPage } from '../../components/options/OptionsPage';
import { describeVersions } from '../../utils/browser/describe-versions';
import { readFontFile } from '../../utils/browser/font-file';
import { languages } from '../../utils/browser/language-data';
import { libraryClient } from '../../utils/browser/library-client';
import { problemLog, viewProblems } from '../../utils/browser/problem-store';
import { settingsStore } from '../../utils/browser/settings-store';
import { listShortcuts, openShortcutSettings } from '../../utils/browser/shortcuts';
import { siteClient } from '../../utils/browser/site-client';
import { siteStore } from '../../utils/browser/site-store';
import { copyText } from '../../utils/device/copy-text';
import { downloadFile } from '../../utils/device/download-file';
import { fontsLoader } from '../../utils/device/load-font';
import { browserSpeech } from '../../utils/device/speech-port';
import { readKept } from '../../utils/library/storage/read-kept';
import { keepProblemsIn } from '../../utils/problems/report-problem';
import { followDisplay } from '../../utils/state/follow-display';
import { createOptionsPage } from '../../utils/state/options-page';
import { createSettings } from '../../utils/state/settings-state';

keepProblemsIn(viewProblems);
addIcons(LATER_ICONS);
const page = document.documentElement;
page.lang = interfaceLocale();
page.dir = interfaceDirection();
document.title = i18n.t('options.title');

const settings = createSettings(settingsStore);
followDisplay(page, settings.value, signal(i18n.t('options.sample.words')), readFontFile);
addEventListener('pagehide', () => void settings.flush());
const options = createOptionsPage(
  {
    listShortcuts,
    openShortcutSettings,
    download: downloadFile,
    speech: browserSpeech(),
    languages,
    sites: { read: siteStore.read, forget: siteClient.forget },
    problems: { ...problemLog, copy: copyText, versions: describeVersions },
    safety: { library: libraryClient, readKept },
    pictures: libraryClient,
  },
  settings,
);
await Promise.all([settings.load(), options.load()]);

const root = document.getElementById('app');
if (root)
  render(
    <Surface settings={{ ...settings, showFonts: fontsLoader(readFontFile) }} locale={page.lang}>
      <OptionsPage controls={options} />
    </Surface>,
    root,
  );
// The fragment of the address may name a section of the page.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
