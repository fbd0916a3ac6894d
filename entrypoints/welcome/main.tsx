import { Surface } from '../../components/frame/Surface';
import '../../components/styles/dramatis.css';
import '../../components/styles/later.css';
import '../../components/styles/page.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { addIcons } from '../../components/icons/icon-paths';
import { LATER_ICONS } from '../../components/icons/later-icon-paths';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { isOnPhone } from '../../utils/browser/desktop-apis';
import { readFontFile } from '../../utils/browser/font-file';
import { viewProblems } from '../../utils/browser/problem-store';
import { settingsStore } from '../../utils/browser/settings-store';
import { listShortcuts } from '../../utils/browser/shortcuts';
import { fontsLoader } from '../../utils/device/load-font';
import { keepProblemsIn } from '../../utils/problems/report-problem';
import { followDisplay } from '../../utils/state/follow-display';
import { createSettings } from '../../utils/state/settings-state';

keepProblemsIn(viewProblems);
addIcons(LATER_ICONS);
const page = document.documentElement;
page.lang = interfaceLocale();
page.dir = interfaceDirection();
document.title = i18n.t('welcome.title');

const settings = createSettings(settingsStore);
followDisplay(page, settings.value, signal(''), readFontFile);
const [shortcuts] = await Promise.all([listShortcuts(), settings.load()]);

const root = document.getElementById('app');
if (root)
  render(
    <Surface settings={{ ...settings, showFonts: fontsLoader(readFontFile) }} locale={page.lang}>
      <WelcomePage browser={isOnPhone() ? 'phone' : import.meta.env.FIREFOX ? 'firefox' : 'chromium'} shortcuts={shortcuts} />
    </Surface>,
    root,
  );
