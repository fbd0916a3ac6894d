import type { ComponentChildren } from 'preact';
import { Surface, type SurfaceProps } from '../../../components/frame/Surface';
import { plainSettings } from './plain-settings';

/** Returns components within a surface that has the default settings and an English interface, unless others are given. */
export function onSurface(children: ComponentChildren, { settings, locale = 'en-GB', openSpeech }: Partial<SurfaceProps> = {}) {
  return (
    <Surface settings={settings ?? plainSettings()} locale={locale} openSpeech={openSpeech}>
      {children}
    </Surface>
  );
}
