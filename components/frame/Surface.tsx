import type { ComponentChildren } from 'preact';
import type { BackKey } from '../../utils/controls/back-key';
import type { SettingsControls } from '../../utils/controls/settings';
import type { OpenSpeech } from '../../utils/controls/speech';
import { SpeechProvider } from '../aloud/speech-context';
import { BackKeyContext } from './back-key-context';
import { LocaleProvider } from './locale-context';
import { SettingsProvider } from './settings-context';

export interface SurfaceProps {
  readonly settings: SettingsControls;
  /** The locale of the interface and of the dates in it, as a BCP 47 tag. */
  readonly locale: string;
  /** Prepares speech synthesis for an article. Omitted if articles cannot be read aloud here. */
  readonly openSpeech?: OpenSpeech | undefined;
  /** The back key of a phone. Omitted where nothing may be added to the history of the tab, as over a page. */
  readonly backKey?: BackKey | undefined;
  readonly children: ComponentChildren;
}

/**
 * Provides the contexts that all components of a surface share. A surface is the popup, reader mode, the side panel, the library or the
 * options page.
 */
export function Surface({ settings, locale, openSpeech, backKey, children }: SurfaceProps) {
  return (
    <SettingsProvider value={settings}>
      <LocaleProvider value={locale}>
        <SpeechProvider value={openSpeech}>
          <BackKeyContext.Provider value={backKey}>{children}</BackKeyContext.Provider>
        </SpeechProvider>
      </LocaleProvider>
    </SettingsProvider>
  );
}
