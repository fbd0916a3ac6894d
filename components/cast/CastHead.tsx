import { i18n } from '#i18n';
import { IconButton } from '../frame/IconButton';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { laterParts } from '../reading/use-later-parts';

export interface CastHeadProps {
  readonly id: string;
  readonly onToggleVoices: () => void;
  /** Whether the shares of the quoted words are displayed. */
  readonly hasShares: boolean;
  readonly onToggleShares: () => void;
  readonly onClose: () => void;
}

/**
 * The title of the cast, with the controls for the quotations and their numbers, and the button that closes the cast where it is a sheet. The
 * controls have their space before they load.
 */
export function CastHead({ id, onClose, ...tools }: CastHeadProps) {
  const { cast, selected, voices } = useReading();
  const { stepQuotes } = useNavigation();
  const later = laterParts.value;
  return (
    <div class="cast-head">
      <h2 id={`${id}-title`}>{i18n.t('cast.title')}</h2>
      <div class="cast-tools">{later && cast.value.ofQuote.size > 0 && <later.QuoteTools sharesId={`${id}-shares`} {...tools} />}</div>
      <IconButton action="close-cast" icon="close" label={i18n.t('panel.close')} onClick={onClose} />
      <div class="cast-steps">
        {later && (
          <>
            <later.QuoteCounts />
            {selected.value === null && <later.QuoteStepper voices={voices} onStep={stepQuotes} />}
          </>
        )}
      </div>
    </div>
  );
}
