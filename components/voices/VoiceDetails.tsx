import { i18n } from '#i18n';
import { useReading } from '../reading/article-context';
import { QuoteList } from './QuoteList';
import { VoiceBars } from './VoiceBars';

export interface VoiceDetailsProps {
  /** Whether the reader sees the details. While they are closed, the list of quotations is not rendered. */
  readonly isOpen: boolean;
}

/** The shares of quoted words by speaker and by group, and the list of all quotations. */
export function VoiceDetails({ isOpen }: VoiceDetailsProps) {
  const { select, voices } = useReading();
  return (
    <>
      <VoiceBars share={voices.share.value} onSelect={select} />
      {isOpen && (
        <>
          <h3>{i18n.t('voices.inOrder')}</h3>
          <QuoteList />
        </>
      )}
    </>
  );
}
