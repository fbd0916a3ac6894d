import { type Signal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import { activeElementIn } from '../frame/active-element-in';
import { lookOf, tellLook } from './cast-look';

/**
 * Manages the cast, which takes the place of the article or lies over it if there is no space beside it. The cast then takes focus when it
 * appears, unless the reader is at the switch between them, and Escape leads back to the article. Returns the action of the shortcut. If
 * there is space, the cast is always shown, and the action only moves focus.
 * @param isCastOpen Whether the cast is shown in place of the article, or over it.
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
    if (lookOf(cast) !== 'beside') isCastOpen.value = !isCastOpen.peek();
    else if (cast.contains(activeElementIn(cast))) leave();
    else enter();
  }, [root, isCastOpen, enter, leave]);
  // All this happens at once, because an element of the hidden part can neither take nor keep focus.
  useSignalEffect(() => {
    const isOpen = isCastOpen.value;
    const view = root.current;
    const cast = castIn(view);
    if (!view || view.hasAttribute('data-cast-open') === isOpen) return;
    view.toggleAttribute('data-cast-open', isOpen);
    if (isOpen) enter();
    if (cast) tellLook(view, cast, isOpen);
    if (!isOpen) leave();
  });
  useLook(root, isCastOpen);
  useClickBeside(root, isCastOpen);
  useLayoutEffect(
    () =>
      onBack('cast', () => {
        const cast = castIn(root.current);
        if (!isCastOpen.peek() || !cast || lookOf(cast) === 'beside') return false;
        isCastOpen.value = false;
        return true;
      }),
    [root, isCastOpen, onBack],
  );
  return toggleCast;
}

/** Tells assistive technology how the cast is shown, whenever the size of the view changes that. */
function useLook(root: RefObject<HTMLElement | null>, isCastOpen: Signal<boolean>): void {
  useSignalEffect(() => {
    const isOpen = isCastOpen.value;
    const view = root.current;
    const cast = castIn(view);
    if (!view || !cast) return;
    // The observer also reports the present size.
    const observer = new ResizeObserver(() => tellLook(view, cast, isOpen));
    observer.observe(cast);
    return () => observer.disconnect();
  });
}

/** Closes the sheet of the cast on a click beside it. What is there is inert, so the click goes to its parent. */
function useClickBeside(root: RefObject<HTMLElement | null>, isCastOpen: Signal<boolean>): void {
  useLayoutEffect(() => {
    const view = root.current;
    const onClick = ({ target }: MouseEvent) => {
      const cast = castIn(view);
      if (isCastOpen.peek() && cast && lookOf(cast) === 'sheet' && target instanceof Element && target.contains(cast) && target !== cast)
        isCastOpen.value = false;
    };
    view?.addEventListener('click', onClick);
    return () => view?.removeEventListener('click', onClick);
  }, [root, isCastOpen]);
}

const castIn = (view: HTMLElement | null): HTMLElement | null => view?.querySelector<HTMLElement>('.cast') ?? null;

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
