import type { ComponentChildren } from 'preact';
import { Surface, type SurfaceProps } from '../../../components/frame/Surface';
import { plainSettings } from './plain-settings';
// Loaded here, because the test server may take longer to deliver a file than a test waits for an element.
import '../../../components/reading/later-parts';

/** Wraps components in a `Surface`, by default with the default settings and an English interface. */
export function onSurface(children: ComponentChildren, { settings, locale = 'en-GB', openSpeech }: Partial<SurfaceProps> = {}) {
  return (
    <Surface settings={settings ?? plainSettings()} locale={locale} openSpeech={openSpeech}>
      {children}
    </Surface>
  );
}
