import { i18n } from '#i18n';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { QuoteStepper } from '../voices/QuoteStepper';
import { VoicesButton } from '../voices/VoicesButton';
import { QuoteCounts } from './QuoteCounts';

export interface CastHeadProps {
  readonly id: string;
  readonly onToggleVoices: () => void;
  /** Whether the shares of the quoted words are displayed. */
  readonly hasShares: boolean;
  readonly onToggleShares: () => void;
}

/** The title of the cast, with the controls for the quotations and their numbers. */
export function CastHead({ id, onToggleVoices, hasShares, onToggleShares }: CastHeadProps) {
  const { cast, selected, voices } = useReading();
  const { stepQuotes } = useNavigation();
  return (
    <div class="cast-head">
      <h2 id={`${id}-title`}>{i18n.t('cast.title')}</h2>
      <div class="cast-tools">
        {cast.value.ofQuote.size > 0 && (
          <>
            <VoicesButton voices={voices} onToggle={onToggleVoices} />
            <button
              type="button"
              class="button cast-tool"
              data-action="shares"
              aria-expanded={hasShares}
              aria-controls={`${id}-shares`}
              title={i18n.t('voices.sharesHint')}
              onClick={onToggleShares}
            >
              {i18n.t('voices.shares')}
            </button>
          </>
        )}
      </div>
      <div class="cast-steps">
        <QuoteCounts />
        {selected.value === null && <QuoteStepper voices={voices} onStep={stepQuotes} />}
      </div>
    </div>
  );
}
