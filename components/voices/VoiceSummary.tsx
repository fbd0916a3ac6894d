import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadingControls } from '../reading/reading-controls';
import { QuoteList } from './QuoteList';
import { VoiceBars } from './VoiceBars';
import { voiceSentences } from './voice-sentence';

export interface VoiceSummaryProps {
  readonly controls: ReadingControls;
  readonly onOpenQuote: (id: string) => void;
}

/**
 * Summarises in a sentence which speakers the article quotes most. The sentence opens to the shares by speaker and by group, and to the
 * list of all quotations.
 */
export function VoiceSummary({ controls, onOpenQuote }: VoiceSummaryProps) {
  const [isOpen, open] = useState(false);
  const share = controls.voices.share.value;
  const sentence = voiceSentences(share).join(' ');
  if (sentence === '') return null;
  return (
    <section class="voice-share" aria-label={i18n.t('voices.title')}>
      {share.words === 0 ? (
        <p>{sentence}</p>
      ) : (
        <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
          <summary>{sentence}</summary>
          <VoiceBars share={share} onSelect={controls.select} />
          {isOpen && (
            <>
              <h3>{i18n.t('voices.inOrder')}</h3>
              <QuoteList
                reading={controls.reading.value}
                cast={controls.cast.value}
                ids={controls.voices.stops.value}
                onOpen={onOpenQuote}
              />
            </>
          )}
        </details>
      )}
    </section>
  );
}
