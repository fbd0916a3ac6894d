import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';
import type { ReadingControls } from '../reading/reading-controls';
import { QuoteStepper } from './QuoteStepper';

export interface QuoteBarProps {
  readonly controls: ReadingControls;
  readonly onStep: (by: 1 | -1) => void;
}

/** Shows the stepper of the quotations for views without space for the cast beside the article. */
export function QuoteBar({ controls: { selected, voices }, onStep }: QuoteBarProps) {
  if (selected.value !== null || !(voices.isAlone.value || voices.quoteAt.value !== null)) return null;
  return (
    <section class="focus-bar" aria-label={i18n.t('voices.title')}>
      <span class="actor-name">{i18n.t(voices.isAlone.value ? 'command.voices' : 'voices.title')}</span>
      <QuoteStepper voices={voices} onStep={onStep} />
      <button
        type="button"
        class="icon-button"
        data-action="all-again"
        title={i18n.t('cast.clear')}
        onClick={() => {
          if (voices.isAlone.value) voices.toggle();
          voices.standAt(null);
        }}
      >
        <Icon name="close" />
        <span class="unseen">{i18n.t('cast.clear')}</span>
      </button>
    </section>
  );
}
