import { useHighlights, useReading } from '../reading/article-context';
import { citationPhrase } from './citation-phrase';
import { QuoteCard } from './QuoteCard';

/** The card of the open quotation, if there is one. */
export function OpenQuoteCard() {
  const controls = useReading();
  const highlights = useHighlights();
  const reading = controls.reading.value;
  const id = controls.openQuote.value;
  const quote = id === null ? undefined : reading.analysis.quotes.find((one) => one.id === id);
  if (!quote) return null;
  const member = controls.cast.value.ofQuote.get(quote.id);
  const isShown = member !== undefined && member.id === controls.selected.value;
  return (
    <QuoteCard
      article={reading.article}
      quote={quote}
      member={member}
      cast={controls.cast.value}
      highlights={highlights?.list.value ?? []}
      onOpenHighlight={(one) => controls.showHighlight({ id: one, writes: false })}
      onCopy={(one) => void controls.copyQuote(one, citationPhrase)}
      onSelect={isShown ? undefined : controls.select}
      onClose={() => controls.showQuote(null)}
    />
  );
}
