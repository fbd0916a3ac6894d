import { i18n } from '#i18n';
import { Toolbar } from '../frame/Toolbar';
import { Icon } from '../icons/Icon';
import { NEVER } from '../options/Privacy';
import { ShortcutList, type ShortcutListProps } from '../options/ShortcutList';
import { SampleLink } from '../sample/SampleLink';
import { STEPS, StepPicture } from './StepPicture';

/** The list of shortcuts is empty if the browser has none, as on a phone. */
export interface WelcomePageProps extends ShortcutListProps {
  readonly browser: 'chromium' | 'firefox' | 'phone';
}

/** The first steps, for somebody who has just installed the extension. It must be inside a `Surface`. */
export function WelcomePage({ browser, shortcuts }: WelcomePageProps) {
  return (
    <div class="reading options welcome">
      <Toolbar help="read">
        <a class="button tool" href="/library.html">
          <Icon name="library" />
          <span class="tool-label">{i18n.t('toolbar.library')}</span>
        </a>
      </Toolbar>
      <main class="options-main">
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.lead')}</p>
        <p class="welcome-sample">
          <SampleLink isPrimary />
          <span>{i18n.t('sample.help')}</span>
        </p>
        <ol class="steps">
          {STEPS.map((name) => (
            <li key={name}>
              <StepPicture name={name} />
              <h2>{i18n.t(`welcome.${name}`)}</h2>
              <p>{i18n.t(`welcome.${name}Help`)}</p>
            </li>
          ))}
        </ol>
        <section class="options-section" data-browser={browser}>
          <WayToButton browser={browser} />
        </section>
        {shortcuts.length > 0 && (
          <section class="options-section">
            <h2>{i18n.t('keys.title')}</h2>
            <ShortcutList shortcuts={shortcuts} />
          </section>
        )}
        <section class="options-section">
          <h2>{i18n.t('privacy.never')}</h2>
          <ul>
            {NEVER.map((what) => (
              <li key={what}>{i18n.t(`privacy.${what}`)}</li>
            ))}
          </ul>
        </section>
        <p class="options-buttons">
          <a class="button" data-action="guide" href="/guide.html">
            <Icon name="help" />
            {i18n.t('welcome.guide')}
          </a>
          <a class="button" data-action="settings" href="/options.html">
            <Icon name="settings" />
            {i18n.t('options.title')}
          </a>
        </p>
      </main>
    </div>
  );
}

/** Says how to keep the button in sight or, on a phone, where it is. */
function WayToButton({ browser }: Pick<WelcomePageProps, 'browser'>) {
  if (browser === 'phone')
    return (
      <>
        <h2>{i18n.t('welcome.phone')}</h2>
        <p>{i18n.t('welcome.phoneHelp')}</p>
      </>
    );
  return (
    <>
      <h2>{i18n.t('welcome.pin')}</h2>
      <ol>
        <li>{i18n.t('welcome.puzzle')}</li>
        <li>{browser === 'firefox' ? i18n.t('welcome.pinFirefox') : i18n.t('welcome.pinChromium')}</li>
      </ol>
    </>
  );
}
