import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadingControls } from '../reading/reading-controls';

/** Milliseconds: a pointer that only passes opens nothing, and there is time to go over to the card. */
const OPENS_AFTER = 300;
const CLOSES_AFTER = 200;

/** Listeners for a list of `[data-member]` whose cards are shown to whoever points at one of them or comes to it by keyboard. */
export function usePeek({ peek, peeked }: Pick<ReadingControls, 'peek' | 'peeked'>) {
  const [beside, standBeside] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const listeners = useMemo(() => {
    const after = (delay: number, act: () => void) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(act, delay);
    };
    const show = (button: HTMLElement) => {
      standBeside(button);
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
          // From one to the next without waiting, where one is shown already.
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
