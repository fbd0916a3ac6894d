import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { QuoteStepper } from '../voices/QuoteStepper';
import { VoicesButton } from '../voices/VoicesButton';
import { QuoteCounts } from './QuoteCounts';

export interface CastHeadProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onToggleVoices: () => void;
}

/** The title of the cast, with the controls for the quotations and their numbers. */
export function CastHead({ id, onClose, onToggleVoices }: CastHeadProps) {
  const { cast, selected, voices } = useReading();
  const { stepQuotes } = useNavigation();
  return (
    <div class="cast-head">
      <h2 id={`${id}-title`}>{i18n.t('cast.title')}</h2>
      <button type="button" class="icon-button cast-close" onClick={onClose} title={i18n.t('cast.hide')}>
        <Icon name="close" />
        <span class="unseen">{i18n.t('cast.hide')}</span>
      </button>
      <div class="cast-tools">{cast.value.ofQuote.size > 0 && <VoicesButton voices={voices} onToggle={onToggleVoices} />}</div>
      <div class="cast-steps">
        <QuoteCounts />
        {selected.value === null && <QuoteStepper voices={voices} onStep={stepQuotes} />}
      </div>
    </div>
  );
}
