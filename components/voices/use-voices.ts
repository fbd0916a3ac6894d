import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import type { VoiceControls } from '../../utils/controls/voices';
import { bringIntoView, findQuote } from '../article/emphasise';

/** Emphasises only the quotations, and marks the current one. It only changes attributes, so that no text is rendered again. */
export function useVoices(article: RefObject<HTMLElement | null>, voices: VoiceControls): void {
  useSignalEffect(() => {
    const isAlone = voices.isAlone.value;
    article.current?.toggleAttribute('data-voices', isAlone);
  });
  useSignalEffect(() => {
    const at = voices.quoteAt.value;
    if (!article.current) return;
    for (const mark of article.current.querySelectorAll('.quote[data-at]')) mark.removeAttribute('data-at');
    if (at === null) return;
    const found = findQuote(article.current, at);
    for (const mark of found) mark.toggleAttribute('data-at', true);
    // In columns, the chip may be at the end of one page and the words at the beginning of the next.
    const words = found.find((element) => element.matches('mark')) ?? found[0];
    if (words) bringIntoView(words);
  });
}
