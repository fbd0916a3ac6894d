import { i18n } from '#i18n';
import type { VoiceControls } from '../../utils/controls/voices';
import { Icon } from '../icons/Icon';

export interface QuoteStepperProps {
  readonly voices: VoiceControls;
  readonly onStep: (by: 1 | -1) => void;
}

/**
 * The button for the next quotation. Once the reader has taken the first step, the button for the previous quotation and the current
 * position, such as «3 of 14», are before it, so that it stays under the pointer. The position is announced to screen readers elsewhere in
 * the view.
 */
export function QuoteStepper({ voices, onStep }: QuoteStepperProps) {
  const stops = voices.stops.value;
  if (stops.length === 0) return null;
  const at = stops.indexOf(voices.quoteAt.value ?? '');
  return (
    <div class="stepper" data-steps="quotes">
      {at >= 0 && (
        <button
          type="button"
          class="icon-button"
          data-step="previous-quote"
          onClick={() => onStep(-1)}
          title={i18n.t('command.previousQuote')}
        >
          <Icon name="previous" />
          <span class="unseen">{i18n.t('command.previousQuote')}</span>
        </button>
      )}
      <button
        key="next"
        type="button"
        class="icon-button next-step"
        data-step="next-quote"
        title={i18n.t('command.nextQuote')}
        onClick={() => onStep(1)}
      >
        <span class="step-label">{i18n.t('command.nextQuote')}</span>
        <Icon name="next" />
      </button>
      {at >= 0 && (
        <span class="position" title={i18n.t('voices.mapQuote', [at + 1, stops.length])}>
          {i18n.t('cast.position', [at + 1, stops.length])}
        </span>
      )}
    </div>
  );
}
