import { type DisplaySettings, THEMES } from '../../utils/model';
import { RANGES } from '../../utils/settings/defaults';
import type { SettingsControls } from './settings-controls';

/** Changes how articles look; what is not named stays. */
export function changeDisplay({ change }: SettingsControls, display: Partial<DisplaySettings>): void {
  change((before) => ({ ...before, display: { ...before.display, ...display } }));
}

/** The theme after this one, around the end. */
export function nextTheme(settings: SettingsControls): void {
  const at = THEMES.indexOf(settings.value.peek().display.theme);
  changeDisplay(settings, { theme: THEMES[(at + 1) % THEMES.length] ?? 'auto' });
}

/** The size of the words, a number of steps up or down, as far as it goes. */
export function resize(settings: SettingsControls, steps: number): void {
  const { least, most, step } = RANGES.size;
  const size = settings.value.peek().display.size + steps * step;
  changeDisplay(settings, { size: Math.max(least, Math.min(size, most)) });
}
