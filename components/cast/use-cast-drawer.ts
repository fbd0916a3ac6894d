import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { focusedNear } from '../frame/focused-near';
import type { ReadingControls } from '../reading/reading-controls';

/** The cast of a view: whether it lies open over the article, and what its button and key do. */
export interface CastDrawer {
  readonly isCastOpen: Signal<boolean>;
  readonly toggleCast: () => void;
}

/**
 * The way into the cast and back. Where there is no room beside the article the cast is a drawer over it: that opens with the focus in it,
 * closes by Escape or when the focus goes on into the article behind it, and gives the focus back. Beside the article it is there anyway,
 * and the focus alone goes there and back.
 */
export function useCastDrawer(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { onBack }: Pick<ReadingControls, 'onBack'>,
): CastDrawer {
  const isCastOpen = useSignal(false);
  const before = useRef<HTMLElement | null>(null);
  const enter = useCallback(() => {
    const cast = castIn(root.current);
    if (!cast) return;
    before.current = focusedNear(cast);
    placeToBegin(cast)?.focus();
  }, [root]);
  const leave = useCallback(() => {
    const cast = castIn(root.current);
    // What was opened from the cast has the focus by now.
    if (!cast?.contains(focusedNear(cast))) return;
    const back = before.current?.isConnected ? before.current : scroller.current;
    back?.focus({ preventScroll: true });
  }, [root, scroller]);
  const toggleCast = useCallback(() => {
    const cast = castIn(root.current);
    if (!cast) return;
    if (isDrawer(cast)) isCastOpen.value = !isCastOpen.peek();
    else if (cast.contains(focusedNear(cast))) leave();
    else enter();
  }, [root, isCastOpen, enter, leave]);
  const isOpen = isCastOpen.value;
  // At once: the focus must not be left on what is hidden by then.
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
    // By keyboard: who clicks beside the drawer sees where.
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) isCastOpen.value = false;
    };
    page.addEventListener('focusin', onFocus);
    return () => page.removeEventListener('focusin', onFocus);
  }, [isOpen, isCastOpen, scroller]);
  return { isCastOpen, toggleCast };
}

const castIn = (view: HTMLElement | null): HTMLElement | null => view?.querySelector<HTMLElement>('.cast') ?? null;

/** The style sheet knows how much room there is. */
const isDrawer = (cast: HTMLElement): boolean => getComputedStyle(cast).position === 'absolute';

/** Who is selected, or the first of the cast; of an empty one whatever can be pressed. */
function placeToBegin(cast: HTMLElement): HTMLElement | undefined {
  const places = [
    ...cast.querySelectorAll<HTMLElement>('.actor[data-selected] > .actor-button'),
    ...cast.querySelectorAll<HTMLElement>('.actor-button'),
    ...cast.querySelectorAll<HTMLElement>('button'),
  ];
  return places.find((place) => place.checkVisibility());
}
