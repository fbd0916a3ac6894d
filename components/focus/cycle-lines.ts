import type { SettingsControls } from '../../utils/controls/settings';
import type { FocusSettings } from '../../utils/model';

const ORDER: readonly FocusSettings['lines'][] = [0, 1, 3, 5];

/** Changes the number of lines in focus to the next choice: all, one, three, five, and then all again. */
export function cycleLines({ value, change }: SettingsControls): void {
  const at = ORDER.indexOf(value.peek().focus.lines);
  change((before) => ({ ...before, focus: { ...before.focus, lines: ORDER[(at + 1) % ORDER.length] ?? 0 } }));
}
