import type { ComponentChildren } from 'preact';
import { Surface, type SurfaceProps } from '../../../components/frame/Surface';
import { plainSettings } from './plain-settings';

/** Wraps components in a `Surface`, by default with the default settings and an English interface. */
export function onSurface(children: ComponentChildren, { settings, locale = 'en-GB', openSpeech }: Partial<SurfaceProps> = {}) {
  return (
    <Surface settings={settings ?? plainSettings()} locale={locale} openSpeech={openSpeech}>
      {children}
    </Surface>
  );
}
