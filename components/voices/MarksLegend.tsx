import { i18n } from '#i18n';
import type { Article } from '../../utils/model';
import { interfaceDirection } from '../frame/interface-language';
import { useLocale } from '../frame/locale-context';
import { useSettings } from '../frame/settings-context';
import { Icon } from '../icons/Icon';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { laterParts } from '../reading/use-later-parts';

/**
 * A strip above the text that explains the marks with examples from this article. It remains until the reader dismisses it. When the reader
 * reopens it from the menu, it is scrolled into view. Its height does not depend on the examples, because the text would move when the
 * article has been analysed. An article without quotations has no strip; before it is analysed, its quotation marks decide.
 */
export function MarksLegend() {
  const controls = useReading();
  const settings = useSettings();
  const locale = useLocale();
  const { openQuote } = useNavigation();
  if (settings.value.value.seen.legend) return null;
  const later = laterParts.value;
  const { article } = controls.reading.value;
  const [first] = controls.voices.stops.value;
  if (!first && (controls.isAnalysed.value || !mayQuote(article))) return null;
  return (
    <section class="marks-legend" lang={locale} dir={interfaceDirection()} aria-label={i18n.t('cast.legend')}>
      <p>
        {i18n.t('voices.legend')}{' '}
        <button
          type="button"
          class="legend-first"
          data-action="first-quote"
          data-show
          data-waits={first ? undefined : ''}
          onClick={() => first && openQuote(first)}
        >
          {i18n.t('voices.first')}
        </button>
      </p>
      <button
        type="button"
        class="icon-button"
        data-action="dismiss-legend"
        title={i18n.t('notice.dismiss')}
        onClick={() => settings.change((before) => ({ ...before, seen: { ...before.seen, legend: true } }))}
      >
        <Icon name="close" />
        <span class="unseen">{i18n.t('notice.dismiss')}</span>
      </button>
      {later && <later.LegendExamples reading={controls.reading.value} />}
    </section>
  );
}

/** Checks whether a text has marks of quotations. A single mark at the beginning of words is no apostrophe, so it counts too. */
const mayQuote = ({ integrity, text }: Article): boolean => integrity.keptQuoteMarks > 0 || text.includes('‘');
