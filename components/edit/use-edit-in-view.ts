import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { EditControls } from '../../utils/controls/editing';
import { bringIntoView } from '../article/find-marks';

/**
 * Scrolls to a button that removes a part when the reader turns editing on and no such button is in view. Otherwise, a tall picture at the
 * beginning of the article could hide that anything has happened.
 */
export function useEditInView(scroller: RefObject<HTMLElement | null>, edits: Pick<EditControls, 'isOn'> | undefined): void {
  const isOn = edits?.isOn.value ?? false;
  useEffect(() => {
    const page = scroller.current;
    if (!isOn || !page) return;
    const { top, bottom } = page.getBoundingClientRect();
    const boxes = [...page.querySelectorAll<HTMLElement>('.remove')].map((button) => ({ button, box: button.getBoundingClientRect() }));
    if (boxes.some(({ box }) => box.top >= top && box.bottom <= bottom)) return;
    const next = boxes.find(({ box }) => box.top >= top) ?? boxes.at(-1);
    if (next) bringIntoView(next.button);
  }, [isOn, scroller]);
}
