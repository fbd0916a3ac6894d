import { type Signal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import { activeElementIn } from '../frame/active-element-in';

/**
 * Manages the cast, which takes the place of the article if there is no space beside it. The cast then takes focus when it appears, unless
 * the reader is at the switch between them, and Escape leads back to the article. Returns the action of the shortcut. If there is space,
 * the cast is always shown, and the action only moves focus.
 * @param isCastOpen Whether the cast is shown in place of the article.
 */
export function useCastSwitch(
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
    if (!focusedBefore.current?.matches('.view-switch *')) buttonToFocus(cast)?.focus();
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
    if (isInPlaceOfArticle(cast)) isCastOpen.value = !isCastOpen.peek();
    else if (cast.contains(activeElementIn(cast))) leave();
    else enter();
  }, [root, isCastOpen, enter, leave]);
  // All this happens at once, because an element of the hidden part can neither take nor keep focus.
  useSignalEffect(() => {
    const isOpen = isCastOpen.value;
    if (root.current?.hasAttribute('data-cast-open') === isOpen) return;
    root.current?.toggleAttribute('data-cast-open', isOpen);
    if (isOpen) enter();
    else leave();
  });
  useRoleOfCast(root, isCastOpen);
  useLayoutEffect(
    () =>
      onBack('cast', () => {
        const cast = castIn(root.current);
        if (!isCastOpen.peek() || !cast || !isInPlaceOfArticle(cast)) return false;
        isCastOpen.value = false;
        return true;
      }),
    [root, isCastOpen, onBack],
  );
  return toggleCast;
}

/** Makes the cast the main part of the view for assistive technology while it is in place of the article. */
function useRoleOfCast(root: RefObject<HTMLElement | null>, isCastOpen: Signal<boolean>): void {
  useSignalEffect(() => {
    const isOpen = isCastOpen.value;
    const cast = castIn(root.current);
    if (!cast) return;
    // The observer also reports the present size, and later each change of the view's width.
    const observer = new ResizeObserver(() => {
      cast.role = isOpen && isInPlaceOfArticle(cast) ? 'main' : 'complementary';
    });
    observer.observe(cast);
    return () => observer.disconnect();
  });
}

const castIn = (view: HTMLElement | null): HTMLElement | null => view?.querySelector<HTMLElement>('.cast') ?? null;

/** Returns whether the cast has no place of its own. The style sheet decides this, because it knows how much space there is. */
const isInPlaceOfArticle = (cast: HTMLElement): boolean => getComputedStyle(cast).position === 'absolute';

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
