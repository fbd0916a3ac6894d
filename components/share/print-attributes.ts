import type { SettingsControls } from '../settings/settings-controls';

/** What of a view is left out on paper, for its style sheet: however it is printed, it is as the reader chose. */
export function printAttributes({ value }: SettingsControls): Readonly<Record<string, 'off' | undefined>> {
  const { printsMarks, printsCast } = value.value.share;
  return { 'data-print-marks': printsMarks ? undefined : 'off', 'data-print-cast': printsCast ? undefined : 'off' };
}
