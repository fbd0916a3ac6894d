import { i18n } from '#i18n';
import type { OptionsControls } from '../../utils/controls/options';
import { useSettings } from '../frame/settings-context';
import { Toolbar } from '../frame/Toolbar';
import { Icon } from '../icons/Icon';
import { changeDisplay } from '../settings/change-display';
import { DisplayFields } from '../settings/DisplayFields';
import { FocusFields } from '../settings/FocusFields';
import { AloudSection } from './AloudSection';
import { BrowserShortcuts } from './BrowserShortcuts';
import { DisplaySample } from './DisplaySample';
import { KeyFields } from './KeyFields';
import { LibrarySection } from './LibrarySection';
import { OptionsSection, SECTIONS } from './OptionsSection';
import { Permissions } from './Permissions';
import { PictureFields } from './PictureFields';
import { Privacy } from './Privacy';
import { ProblemsSection } from './ProblemsSection';
import { SettingsData } from './SettingsData';
import { SitesSection } from './SitesSection';

export interface OptionsPageProps {
  readonly controls: OptionsControls;
}

/** The options page, with all settings, explanations of privacy and permissions, and the log of problems. It must be inside a `Surface`. */
export function OptionsPage({ controls }: OptionsPageProps) {
  const settings = useSettings();
  return (
    <div class="reading options">
      <Toolbar help="keys">
        <a class="button tool" href="/library.html">
          <Icon name="library" />
          {i18n.t('toolbar.library')}
        </a>
      </Toolbar>
      <div class="options-columns">
        <nav class="options-nav" aria-label={i18n.t('options.subjects')}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{i18n.t(`options.section.${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="options-main">
          <h1>{i18n.t('options.title')}</h1>
          <OptionsSection name="display">
            <div class="options-display">
              <div class="options-fields">
                <DisplayFields display={settings.value.value.display} onChange={(display) => changeDisplay(settings, display)} />
              </div>
              <DisplaySample />
            </div>
          </OptionsSection>
          <OptionsSection name="focus">
            <FocusFields />
          </OptionsSection>
          <OptionsSection name="aloud">
            <AloudSection speech={controls.speech} languages={controls.languages} />
          </OptionsSection>
          <OptionsSection name="keys">
            <KeyFields />
            <BrowserShortcuts controls={controls} />
          </OptionsSection>
          <OptionsSection name="sites">
            <SitesSection controls={controls} />
          </OptionsSection>
          <OptionsSection name="library">
            <LibrarySection controls={controls.safety} />
            <PictureFields controls={controls.pictures} />
          </OptionsSection>
          <OptionsSection name="data">
            <SettingsData controls={controls} />
          </OptionsSection>
          <OptionsSection name="privacy">
            <Privacy />
          </OptionsSection>
          <OptionsSection name="permissions">
            <Permissions />
          </OptionsSection>
          <OptionsSection name="problems">
            <ProblemsSection controls={controls} />
          </OptionsSection>
        </main>
      </div>
    </div>
  );
}
