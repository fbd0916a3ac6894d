import { i18n } from '#i18n';
import { quoteLabelOf } from '../article/quote-label';
import { QuoteExcerpt } from '../quotes/QuoteExcerpt';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';

/** The maximum number of quotations to render, more than in any real article. */
const MAX_DRAWN = 1_000;

/** The list of quotations in an article, in text order, each under the name of its speaker. */
export function QuoteList() {
  const { reading, cast, voices } = useReading();
  const { openQuote } = useNavigation();
  const { article, analysis } = reading.value;
  const byId = new Map(analysis.quotes.map((quote) => [quote.id, quote]));
  return (
    <ol class="quote-list" aria-label={i18n.t('voices.inOrder')}>
      {voices.stops.value.slice(0, MAX_DRAWN).map((id) => {
        const quote = byId.get(id);
        const member = cast.value.ofQuote.get(id);
        return (
          quote && (
            <QuoteExcerpt
              key={id}
              article={article}
              quote={quote}
              label={<span class="quote-by">{quoteLabelOf(quote, member)}</span>}
              voice={member?.voice}
              onOpen={openQuote}
            />
          )
        );
      })}
    </ol>
  );
}
