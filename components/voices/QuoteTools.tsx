import { i18n } from '#i18n';
import { useReading } from '../reading/article-context';
import { VoicesButton } from './VoicesButton';

export interface QuoteToolsProps {
  /** The id of the shares of the quoted words. */
  readonly sharesId: string;
  /** Whether the shares are displayed. */
  readonly hasShares: boolean;
  readonly onToggleVoices: () => void;
  readonly onToggleShares: () => void;
}

/** The buttons that show only the quotations in the article, and the shares of the quoted words in the cast. */
export function QuoteTools({ sharesId, hasShares, onToggleVoices, onToggleShares }: QuoteToolsProps) {
  const { voices } = useReading();
  return (
    <>
      <VoicesButton voices={voices} onToggle={onToggleVoices} />
      <button
        type="button"
        class="button cast-tool"
        data-action="shares"
        aria-expanded={hasShares}
        aria-controls={sharesId}
        title={i18n.t('voices.sharesHint')}
        onClick={onToggleShares}
      >
        {i18n.t('voices.shares')}
      </button>
    </>
  );
}
