import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useReading } from '../reading/article-context';
import { laterParts } from '../reading/use-later-parts';
import { voiceSentences } from './voice-sentence';

/**
 * A sentence that says which speakers the article quotes most. It expands to the shares by speaker and by group, and to the list of all
 * quotations.
 */
export function VoiceSummary() {
  const controls = useReading();
  const [isOpen, open] = useState(false);
  const later = laterParts.value;
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
          {later && <later.VoiceDetails isOpen={isOpen} />}
        </details>
      )}
    </section>
  );
}
