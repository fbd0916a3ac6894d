import type { Reading } from '../../utils/model';
import type { CorrectionControls } from '../correct/correction-controls';
import type { HighlightControls } from '../highlights/highlight-controls';
import type { ReadingControls } from '../reading/reading-controls';
import type { ShareControls } from '../share/share-controls';
import { citationPhrase } from './citation-phrase';
import { QuoteCard } from './QuoteCard';

export interface OpenQuoteCardProps {
  readonly reading: Reading;
  readonly controls: ReadingControls;
  readonly corrections?: CorrectionControls | undefined;
  readonly highlights?: HighlightControls | undefined;
  readonly share?: ShareControls | undefined;
  readonly anchorOf: (id: string) => readonly HTMLElement[];
  readonly onOpen: (id: string) => void;
}

/** Shows the card of the open quotation, if one is open. */
export function OpenQuoteCard({ reading, controls, corrections, highlights, share, anchorOf, onOpen }: OpenQuoteCardProps) {
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
      corrections={corrections}
      highlights={highlights?.list.value ?? []}
      onOpenHighlight={(one) => controls.showHighlight({ id: one, writes: false })}
      share={share}
      anchorOf={anchorOf}
      onCopy={(one) => void controls.copyQuote(one, citationPhrase)}
      onOpen={onOpen}
      onSelect={isShown ? undefined : controls.select}
      onClose={() => controls.showQuote(null)}
    />
  );
}
