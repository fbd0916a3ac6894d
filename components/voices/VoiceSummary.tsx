import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useReading } from '../reading/article-context';
import { laterParts } from '../reading/use-later-parts';
import { voiceSentences } from './voice-sentence';

/**
 * The shares of the quoted words. It opens to a sentence that says which speakers the article quotes most, the shares by speaker and by
 * group, and the list of all quotations.
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
          <summary>{i18n.t('voices.shares')}</summary>
          <p>{sentence}</p>
          {later && <later.VoiceDetails isOpen={isOpen} />}
        </details>
      )}
    </section>
  );
}
