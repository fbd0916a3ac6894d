import type { SettingsControls } from '../../utils/controls/settings';
import type { FocusSettings } from '../../utils/model';

/** The numbers of lines that can be in focus. 0 means that all lines are. */
export const LINE_COUNTS: readonly FocusSettings['lines'][] = [0, 1, 3, 5];

/** Changes the number of lines in focus to the next choice: all, one, three, five, and then all again. */
export function cycleLines({ value, change }: SettingsControls): void {
  const at = LINE_COUNTS.indexOf(value.peek().focus.lines);
  change((before) => ({ ...before, focus: { ...before.focus, lines: LINE_COUNTS[(at + 1) % LINE_COUNTS.length] ?? 0 } }));
}
