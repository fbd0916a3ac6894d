import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';

/**
 * Handles all clicks in the article with one listener. A click on a quotation or a highlight opens its card, a click on a name selects the
 * cast member, and a click elsewhere closes the card. Keyboard users use the speaker chips and the cast instead. If a quotation has no
 * chip, pressing Enter while the quotation itself has the focus opens its card.
 */
export function useReadingClicks(root: RefObject<HTMLElement | null>, controls: ReadingControls): void {
  useLayoutEffect(() => {
    const element = root.current;
    let from = { x: 0, y: 0 };
    const onPress = ({ clientX, clientY }: PointerEvent) => {
      from = { x: clientX, y: clientY };
    };
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest('[role="dialog"], .toasts, [data-marks]')) return;
      const mark = target.closest('.article a') ? null : target.closest<HTMLElement>('.quote, .chip, .name, .highlight, .note-sign');
      // Selecting text with the mouse also ends with a click, and a double click ends with a second click. Neither must open anything.
      if (mark && event.detail > 0 && (event.detail > 1 || Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLIP)) return;
      // A click on a name or a highlight inside a quotation opens the card of the quotation, which gives access to both.
      const quote = mark?.className === 'note-sign' ? undefined : mark?.closest<HTMLElement>('[data-quote]')?.dataset.quote;
      const highlight = highlightAt(mark);
      if (quote) controls.showQuote(quote === controls.openQuote.value ? null : quote);
      else if (highlight) controls.showHighlight(highlight === controls.openHighlight.value?.id ? null : { id: highlight, writes: false });
      else if (mark?.dataset.actor) controls.select(mark.dataset.actor);
      else if (!target.closest('[data-show]')) controls.showQuote(null);
    };
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== 'Enter' || !(target instanceof HTMLElement) || target.className !== 'quote') return;
      event.preventDefault();
      controls.showQuote(target.dataset.quote ?? null);
    };
    element?.addEventListener('pointerdown', onPress);
    element?.addEventListener('keydown', onKey);
    element?.addEventListener('click', onClick);
    return () => {
      element?.removeEventListener('pointerdown', onPress);
      element?.removeEventListener('keydown', onKey);
      element?.removeEventListener('click', onClick);
    };
  }, [root, controls]);
}

/**
 * Returns the id of the highlight to open for a click on a mark. A name inside a highlight selects its cast member instead, unless the name
 * is the whole highlight.
 */
function highlightAt(mark: HTMLElement | null): string | undefined {
  const own = mark?.closest<HTMLElement>('[data-highlight]');
  return mark?.dataset.actor && mark.textContent !== own?.textContent ? undefined : own?.dataset.highlight;
}

/** The maximum distance that the pointer may move during a click, in CSS pixels. */
const SLIP = 5;
