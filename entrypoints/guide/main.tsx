import { Surface } from '../../components/frame/Surface';
import '../../components/styles/dramatis.css';
import '../../components/styles/later.css';
import '../../components/styles/page.css';
import '../../components/options/options.css';
import '../../components/guide/guide.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { GuidePage } from '../../components/guide/GuidePage';
import { showPlace } from '../../components/guide/show-place';
import { addIcons } from '../../components/icons/icon-paths';
import { LATER_ICONS } from '../../components/icons/later-icon-paths';
import { readFontFile } from '../../utils/browser/font-file';
import { viewProblems } from '../../utils/browser/problem-store';
import { settingsStore } from '../../utils/browser/settings-store';
import { fontsLoader } from '../../utils/device/load-font';
import type { Guide } from '../../utils/model';
import { keepProblemsIn } from '../../utils/problems/report-problem';
import { followDisplay } from '../../utils/state/follow-display';
import { createSettings } from '../../utils/state/settings-state';

/** The guide in every language. The build replaces the Markdown by data. */
const GUIDES = import.meta.glob<Guide>('../../docs/guide/*.md', { import: 'default' });

keepProblemsIn(viewProblems);
addIcons(LATER_ICONS);
const page = document.documentElement;
page.lang = interfaceLocale();
page.dir = interfaceDirection();

const settings = createSettings(settingsStore);
followDisplay(page, settings.value, signal(''), readFontFile);
const [guide] = await Promise.all([loadGuide(page.lang), settings.load()]);
document.title = guide.title;

const root = document.getElementById('app');
if (root)
  render(
    <Surface settings={{ ...settings, showFonts: fontsLoader(readFontFile) }} locale={page.lang}>
      <GuidePage guide={guide} />
    </Surface>,
    root,
  );
showPlace(location.hash);

/** Loads the guide in the language of the interface. Every language of the interface has one. */
function loadGuide(locale: string): Promise<Guide> {
  const of = (language: string) => Object.entries(GUIDES).find(([path]) => path.split('/').at(-1)?.split(/[_.]/)[0] === language)?.[1];
  const load = of(locale.replace(/-.*/, '')) ?? of('en');
  if (!load) throw new Error('The guide is missing.');
  return load();
}
