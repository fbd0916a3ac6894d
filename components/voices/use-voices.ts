import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import type { VoiceControls } from '../../utils/controls/voices';
import { bringIntoView, findQuote } from '../article/emphasise';

/**
 * Emphasises the quotations while `isAlone` is true, and marks the current quotation. Only changes attributes, so no text is rendered
 * again.
 */
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
    // In columns, the chip with the speaker's initials or name may be on an earlier page than the quoted words, so the view scrolls to the
    // words.
    const words = found.find((element) => element.matches('mark')) ?? found[0];
    if (words) bringIntoView(words);
  });
}
