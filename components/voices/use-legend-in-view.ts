import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SettingsControls } from '../../utils/controls/settings';
import { bringIntoView } from '../article/find-marks';

/** Scrolls the legend of the marks into view when the reader asks for it in the menu, even if it is there already. */
export function useLegendInView(scroller: RefObject<HTMLElement | null>, settings: SettingsControls): void {
  const { seen } = settings.value.value;
  const before = useRef(seen);
  // Each choice in the menu makes a new object.
  useEffect(() => {
    const line = scroller.current?.querySelector<HTMLElement>('.marks-legend');
    if (!seen.legend && seen !== before.current && line) bringIntoView(line);
    before.current = seen;
  }, [scroller, seen]);
}
