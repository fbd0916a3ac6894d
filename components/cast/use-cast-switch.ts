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
  // The attribute is set at once, because an element of the hidden part could not take focus.
  useSignalEffect(() => {
    root.current?.toggleAttribute('data-cast-open', isCastOpen.value);
  });
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
        if (!isCastOpen.peek() || !cast || !isInPlaceOfArticle(cast)) return false;
        isCastOpen.value = false;
        return true;
      }),
    [root, isCastOpen, onBack],
  );
  return toggleCast;
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
