import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import type { VoiceControls } from '../../utils/controls/voices';

/** Emphasises the quotations while `isAlone` is true. Only changes an attribute, so no text is rendered again. */
export function useQuotesAlone(article: RefObject<HTMLElement | null>, { isAlone }: Pick<VoiceControls, 'isAlone'>): void {
  useSignalEffect(() => {
    const { value } = isAlone;
    article.current?.toggleAttribute('data-voices', value);
  });
}
