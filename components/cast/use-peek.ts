import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';

/** The delay before a card opens, in milliseconds. It keeps cards closed when the pointer only passes over the list. */
const OPENS_AFTER = 300;
/** The delay before a card closes, in milliseconds. It gives the pointer time to move onto the card. */
const CLOSES_AFTER = 200;

/**
 * Returns listeners for a list of `[data-member]` elements. They show the hover card of the member that the reader points at or focuses
 * with the keyboard. Also returns `beside`, the list entry next to which the card is placed.
 */
export function usePeek({ peek, peeked }: Pick<ReadingControls, 'peek' | 'peeked'>) {
  const [beside, setBeside] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const listeners = useMemo(() => {
    const after = (delay: number, act: () => void) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(act, delay);
    };
    const show = (button: HTMLElement) => {
      setBeside(button);
      peek(button.closest<HTMLElement>('[data-member]')?.dataset.member ?? null);
    };
    const buttonAt = (target: EventTarget | null): HTMLElement | null =>
      target instanceof Element ? target.closest<HTMLElement>('.actor-button') : null;
    const leave = () => after(CLOSES_AFTER, () => peek(null));
    return {
      hold: () => clearTimeout(timer.current),
      leave,
      list: {
        onPointerOver({ target, pointerType }: PointerEvent) {
          const button = pointerType === 'touch' ? null : buttonAt(target);
          // While one card is open, the next member's card opens without a delay.
          if (button) after(peeked.peek() === null ? OPENS_AFTER : 0, () => show(button));
        },
        onPointerLeave: leave,
        onPointerDown: () => clearTimeout(timer.current),
        onFocusIn({ target }: FocusEvent) {
          const button = buttonAt(target);
          if (button?.matches(':focus-visible')) after(0, () => show(button));
        },
        onFocusOut: leave,
      },
    };
  }, [peek, peeked]);
  return { ...listeners, beside };
}
