import { i18n } from '#i18n';
import type { ReadingControls } from '../reading/reading-controls';
import { VoiceBars } from './VoiceBars';
import { voiceSentences } from './voice-sentence';

export interface VoiceSummaryProps {
  readonly controls: ReadingControls;
}

/** Whose words the article quotes: in a sentence, which opens to numbers by speaker and by group. */
export function VoiceSummary({ controls }: VoiceSummaryProps) {
  const share = controls.voices.share.value;
  const sentence = voiceSentences(share).join(' ');
  if (sentence === '') return null;
  return (
    <section class="voice-share" aria-label={i18n.t('voices.title')}>
      {share.words === 0 ? (
        <p>{sentence}</p>
      ) : (
        <details>
          <summary>{sentence}</summary>
          <VoiceBars share={share} onSelect={controls.select} />
        </details>
      )}
    </section>
  );
}
