import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import type { VoiceControls } from '../../utils/controls/voices';
import { bringIntoView, findQuote } from '../article/find-marks';

/** Marks the current quotation and scrolls to it. Only changes attributes, so no text is rendered again. */
export function useCurrentQuote(scroller: RefObject<HTMLElement | null>, { quoteAt }: Pick<VoiceControls, 'quoteAt'>): void {
  useSignalEffect(() => {
    const at = quoteAt.value;
    const page = scroller.current;
    if (!page) return;
    for (const mark of page.querySelectorAll('.quote[data-at]')) mark.removeAttribute('data-at');
    if (at === null) return;
    const found = findQuote(page, at);
    for (const mark of found) mark.toggleAttribute('data-at', true);
    // In columns, the chip with the speaker's initials or name may be on an earlier page than the quoted words, so the view scrolls to the
    // words.
    const words = found.find((element) => element.matches('mark')) ?? found[0];
    if (words) bringIntoView(words);
  });
}
