import type { SettingsControls } from '../../utils/controls/settings';

/**
 * Returns the attributes of a view that tell the print style sheet which parts to omit. They also apply when the reader prints from the
 * browser's menu.
 */
export function printAttributes({ value }: SettingsControls): Readonly<Record<string, 'off' | undefined>> {
  const { printsMarks, printsCast } = value.value.share;
  return { 'data-print-marks': printsMarks ? undefined : 'off', 'data-print-cast': printsCast ? undefined : 'off' };
}
