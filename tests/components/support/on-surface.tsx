import type { ComponentChildren } from 'preact';
import { Surface, type SurfaceProps } from '../../../components/frame/Surface';
import { loadLaterParts } from '../../../components/reading/use-later-parts';
import { plainSettings } from './plain-settings';

// The tests render a view with all its parts at once.
await loadLaterParts();

/** Wraps components in a `Surface`, by default with the default settings and an English interface. */
export function onSurface(children: ComponentChildren, { settings, locale = 'en-GB', openSpeech }: Partial<SurfaceProps> = {}) {
  return (
    <Surface settings={settings ?? plainSettings()} locale={locale} openSpeech={openSpeech}>
      {children}
    </Surface>
  );
}
