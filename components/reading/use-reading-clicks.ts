import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ReadingControls } from './reading-controls';

/**
 * Clicks in the article: on a quote opens its card, on a name selects who bears it, on what the reader marked opens that, elsewhere closes the card.
 * One listener for all marks; by keyboard the chips and the cast do the same, and Enter at a quote that has the focus because it has no chip.
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
      // The end of selecting words by mouse is a click too, and so is the second of a double click.
      if (mark && event.detail > 0 && (event.detail > 1 || Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLIP)) return;
      // Within a quote its card comes first: a name is selected there from the card, and what the reader marked is opened from it.
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

/** A name within a highlight is still a name, unless it is all that was marked. */
function highlightAt(mark: HTMLElement | null): string | undefined {
  const own = mark?.closest<HTMLElement>('[data-highlight]');
  return mark?.dataset.actor && mark.textContent !== own?.textContent ? undefined : own?.dataset.highlight;
}

/** Pixels that a hand may move while it clicks. */
const SLIP = 5;
