import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';

export interface StepperProps {
  /** The index of the current mention or quotation, from 0, or `null` if the reader has not stepped to one yet. */
  readonly step: number | null;
  /** The number of mentions or quotations. */
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

/**
 * The button that goes to the next mention or quotation. Once the reader has taken the first step, the button for the previous one and the
 * current position follow it, so that it stays under the pointer. `PositionAnnouncer` announces the position to screen readers.
 */
export function Stepper({ step, count, onStep }: StepperProps) {
  if (count === 0) return null;
  return (
    <div class="stepper">
      <button key="next" type="button" class="icon-button next-step" data-step="next" title={i18n.t('cast.next')} onClick={() => onStep(1)}>
        <span class="step-label">{i18n.t('cast.next')}</span>
        <Icon name="next" />
      </button>
      {step !== null && (
        <button type="button" class="icon-button" data-step="previous" onClick={() => onStep(-1)} title={i18n.t('cast.previous')}>
          <Icon name="previous" />
          <span class="unseen">{i18n.t('cast.previous')}</span>
        </button>
      )}
      {step !== null && <span class="position">{positionOf(step, count)}</span>}
    </div>
  );
}

/**
 * Returns the text for the current position, such as «3 of 12». Until the reader has stepped to a mention or quotation, the text gives only
 * the number of places, such as «12 places».
 */
export const positionOf = (step: number | null, count: number): string =>
  step === null ? i18n.t('cast.places', count) : i18n.t('cast.position', [step + 1, count]);
