import { i18n } from '#i18n';
import { certaintyOf } from '../../utils/article/cast';
import type { Quote, Reading } from '../../utils/model';
import { sliceOf } from '../../utils/text/span';
import { interfaceDirection } from '../frame/interface-language';
import { useLocale } from '../frame/locale-context';
import { useSettings } from '../frame/settings-context';
import { Icon } from '../icons/Icon';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { legendExamples } from './legend-examples';

/**
 * A strip above the text that explains the marks with examples from this article. It remains until the reader dismisses it. When the reader
 * reopens it from the menu, it is scrolled into view. Its height does not depend on the examples, because the text would move when the
 * article has been analysed.
 */
export function MarksLegend() {
  const controls = useReading();
  const settings = useSettings();
  const locale = useLocale();
  const { openQuote } = useNavigation();
  if (settings.value.value.seen.legend) return null;
  const reading = controls.reading.value;
  const [first] = controls.voices.stops.value;
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
      <ul>
        {legendExamples(reading.analysis).map(({ name, quote }) => (
          <li key={name}>
            <Example reading={reading} quote={quote} />
            <span>{i18n.t(`voices.example.${name}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ExampleProps {
  readonly reading: Reading;
  readonly quote: Quote;
}

/** The beginning of a quotation, marked as in the article. */
function Example({ reading: { article }, quote }: ExampleProps) {
  const part = quote.parts[0] ?? { start: 0, end: 0 };
  const voice = useReading().cast.value.ofQuote.get(quote.id)?.voice ?? 0;
  return (
    <bdi
      class="legend-example"
      data-kind={quote.kind}
      data-certainty={certaintyOf(quote)}
      data-voice={voice}
      lang={article.lang === 'und' ? undefined : article.lang}
    >
      {sliceOf(article.text, { start: part.start, end: Math.min(part.end, part.start + EXAMPLE) })}
    </bdi>
  );
}

/** The greatest length of an example, in UTF-16 code units. The style sheet shortens it to the space that there is. */
const EXAMPLE = 80;
