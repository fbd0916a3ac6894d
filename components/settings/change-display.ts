import type { SettingsControls } from '../../utils/controls/settings';
import { type DisplaySettings, THEMES } from '../../utils/model';
import { RANGES } from '../../utils/settings/defaults';

/** Changes the given display settings and leaves the others unchanged. */
export function changeDisplay({ change }: SettingsControls, display: Partial<DisplaySettings>): void {
  change((before) => ({ ...before, display: { ...before.display, ...display } }));
}

/** Switches to the next theme, or from the last theme to the first. */
export function nextTheme(settings: SettingsControls): void {
  const at = THEMES.indexOf(settings.value.peek().display.theme);
  changeDisplay(settings, { theme: THEMES[(at + 1) % THEMES.length] ?? 'auto' });
}

/** Changes the text size by a number of steps, within the allowed range. */
export function resize(settings: SettingsControls, steps: number): void {
  const { least, most, step } = RANGES.size;
  const size = settings.value.peek().display.size + steps * step;
  changeDisplay(settings, { size: Math.max(least, Math.min(size, most)) });
}
