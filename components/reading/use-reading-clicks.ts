import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ReadingControls } from './reading-controls';

/**
 * Clicks in the article: on a quote opens its card, on a name selects who bears it, elsewhere closes the card.
 * One listener for all marks; by keyboard the chips and the cast do the same.
 */
export function useReadingClicks(root: RefObject<HTMLElement | null>, controls: ReadingControls): void {
  useEffect(() => {
    const element = root.current;
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest('[role="dialog"], .toasts')) return;
      const mark = target.closest('.article a') ? null : target.closest<HTMLElement>('.quote, .chip, .name');
      if (mark && isSelecting()) return;
      // Within a quote its card comes first: a name is selected there from the card.
      const quote = mark?.closest<HTMLElement>('[data-quote]')?.dataset.quote;
      if (quote) controls.showQuote(quote === controls.openQuote.value ? null : quote);
      else if (mark?.dataset.actor) controls.select(mark.dataset.actor);
      else if (!target.closest('[data-show]')) controls.showQuote(null);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [root, controls]);
}

/** The end of selecting words by mouse is a click too. */
const isSelecting = (): boolean => getSelection()?.type === 'Range';
