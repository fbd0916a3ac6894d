import { i18n } from '#i18n';
import { HelpLink } from '../frame/HelpLink';
import { useReading } from '../reading/article-context';
import { QuoteList } from './QuoteList';
import { VoiceBars } from './VoiceBars';
import { voiceSentences } from './voice-sentence';

export interface VoiceSummaryProps {
  readonly id: string;
  /** Selects a speaker. */
  readonly onSelect: (id: string) => void;
}

/**
 * The shares of the quoted words: a sentence that says which speakers the article quotes most, the shares by speaker and by group, and the
 * list of all quotations.
 */
export function VoiceSummary({ id, onSelect }: VoiceSummaryProps) {
  const { voices } = useReading();
  const share = voices.share.value;
  return (
    <section id={id} class="voice-share" aria-label={i18n.t('voices.sharesHint')}>
      <p>
        {voiceSentences(share).join(' ')}
        <HelpLink to="shares" about={i18n.t('voices.shares')} />
      </p>
      {share.words > 0 && <VoiceBars share={share} onSelect={onSelect} />}
      <h3>{i18n.t('voices.inOrder')}</h3>
      <QuoteList />
    </section>
  );
}
