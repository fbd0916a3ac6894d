import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import { activeElementIn } from '../frame/active-element-in';

/**
 * Manages the cast, which becomes a drawer over the article if there is no space beside it. The drawer takes focus when it opens. It closes
 * on Escape or when focus moves into the article. Returns the action of its button and its shortcut. If there is space, the cast stays
 * open, and the action only moves focus.
 * @param isCastOpen Whether the drawer is open.
 */
export function useCastDrawer(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { onBack }: Pick<ReadingControls, 'onBack'>,
  isCastOpen: Signal<boolean>,
): () => void {
  const focusedBefore = useRef<HTMLElement | null>(null);
  const enter = useCallback(() => {
    const cast = castIn(root.current);
    if (!cast) return;
    focusedBefore.current = activeElementIn(cast);
    buttonToFocus(cast)?.focus();
  }, [root]);
  const leave = useCallback(() => {
    const cast = castIn(root.current);
    // Focus may have moved already, for example to a card that was opened from the cast. It then stays there.
    if (!cast?.contains(activeElementIn(cast))) return;
    const back = focusedBefore.current?.isConnected ? focusedBefore.current : scroller.current;
    back?.focus({ preventScroll: true });
  }, [root, scroller]);
  const toggleCast = useCallback(() => {
    const cast = castIn(root.current);
    if (!cast) return;
    if (isDrawer(cast)) isCastOpen.value = !isCastOpen.peek();
    else if (cast.contains(activeElementIn(cast))) leave();
    else enter();
  }, [root, isCastOpen, enter, leave]);
  const isOpen = isCastOpen.value;
  // This is a layout effect, because focus must not stay on an element that becomes hidden.
  useLayoutEffect(() => {
    if (!isOpen) return;
    enter();
    return leave;
  }, [isOpen, enter, leave]);
  useLayoutEffect(
    () =>
      onBack('cast', () => {
        const cast = castIn(root.current);
        if (!isCastOpen.peek() || !cast || !isDrawer(cast)) return false;
        isCastOpen.value = false;
        return true;
      }),
    [root, isCastOpen, onBack],
  );
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!isOpen || !page) return;
    // Closes the drawer when the keyboard moves focus into the article, because the drawer might cover the focused element. A click in the
    // article leaves the drawer open, because the reader can only click on what is visible.
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) isCastOpen.value = false;
    };
    page.addEventListener('focusin', onFocus);
    return () => page.removeEventListener('focusin', onFocus);
  }, [isOpen, isCastOpen, scroller]);
  return toggleCast;
}

const castIn = (view: HTMLElement | null): HTMLElement | null => view?.querySelector<HTMLElement>('.cast') ?? null;

/** Returns whether the cast is displayed as a drawer. The style sheet decides this, because it knows how much space there is. */
const isDrawer = (cast: HTMLElement): boolean => getComputedStyle(cast).position === 'absolute';

/**
 * Returns the button to focus: the button of the selected member or, if no member is selected, of the first one. If the cast is empty,
 * returns its first visible button.
 */
function buttonToFocus(cast: HTMLElement): HTMLElement | undefined {
  const buttons = [
    ...cast.querySelectorAll<HTMLElement>('.actor[data-selected] > .actor-button'),
    ...cast.querySelectorAll<HTMLElement>('.actor-button'),
    ...cast.querySelectorAll<HTMLElement>('button'),
  ];
  return buttons.find((button) => button.checkVisibility());
}
