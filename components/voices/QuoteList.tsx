import { i18n } from '#i18n';
import type { Cast } from '../../utils/article/cast';
import type { Reading } from '../../utils/model';
import { quoteLabelOf } from '../article/quote-label';
import { QuoteExcerpt } from '../quotes/QuoteExcerpt';

export interface QuoteListProps {
  readonly reading: Reading;
  readonly cast: Cast;
  /** The ids of the quotations, in the order of the text. */
  readonly ids: readonly string[];
  readonly onOpen: (id: string) => void;
}

/** The maximum number of quotations drawn; no real article has that many. */
const MAX_DRAWN = 1_000;

/** Lists the quotations of an article in order, each under the name of its speaker. */
export function QuoteList({ reading: { article, analysis }, cast, ids, onOpen }: QuoteListProps) {
  const byId = new Map(analysis.quotes.map((quote) => [quote.id, quote]));
  return (
    <ol class="quote-list" aria-label={i18n.t('voices.inOrder')}>
      {ids.slice(0, MAX_DRAWN).map((id) => {
        const quote = byId.get(id);
        const member = cast.ofQuote.get(id);
        return (
          quote && (
            <QuoteExcerpt
              key={id}
              article={article}
              quote={quote}
              label={<span class="quote-by">{quoteLabelOf(quote, member)}</span>}
              voice={member?.voice}
              onOpen={onOpen}
            />
          )
        );
      })}
    </ol>
  );
}
