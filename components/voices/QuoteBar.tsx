import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { QuoteStepper } from './QuoteStepper';

/**
 * The bar with the buttons for stepping through the quotations, for views that are too narrow to show the cast next to the article.
 */
export function QuoteBar() {
  const { selected, voices } = useReading();
  const { stepQuotes } = useNavigation();
  if (selected.value !== null || !(voices.isAlone.value || voices.quoteAt.value !== null)) return null;
  return (
    <section class="focus-bar" aria-label={i18n.t('voices.title')}>
      <span class="actor-name">{i18n.t(voices.isAlone.value ? 'command.voices' : 'voices.title')}</span>
      <QuoteStepper voices={voices} onStep={stepQuotes} />
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
