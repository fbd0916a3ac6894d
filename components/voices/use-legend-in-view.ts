import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SettingsControls } from '../../utils/controls/settings';
import { bringIntoView } from '../article/find-marks';

/** Scrolls the legend of the marks into view when the reader reopens it from the menu. */
export function useLegendInView(scroller: RefObject<HTMLElement | null>, settings: SettingsControls): void {
  const isShown = !settings.value.value.seen.legend;
  const wasShown = useRef(isShown);
  useEffect(() => {
    const line = scroller.current?.querySelector<HTMLElement>('.marks-legend');
    if (isShown && !wasShown.current && line) bringIntoView(line);
    wasShown.current = isShown;
  }, [scroller, isShown]);
}
