import type { ReadonlySignal } from '@preact/signals';
import type { SelectedWords } from '../article/use-selected-words';
import { MarkCard } from '../correct/MarkCard';
import { SelectionBar } from '../correct/SelectionBar';
import { OpenHighlightCard } from '../highlights/OpenHighlightCard';
import { OpenQuoteCard } from '../quotes/OpenQuoteCard';
import { useCorrections, useHighlights } from './article-context';

export interface ReadingCardsProps {
  readonly selected: ReadonlySignal<SelectedWords | null>;
}

/**
 * The elements that open beside words in the article: the cards of quotations and highlights, the card for marking a quotation, and the
 * selection bar.
 */
export function ReadingCards({ selected }: ReadingCardsProps) {
  const corrections = useCorrections();
  const highlights = useHighlights();
  return (
    <>
      <OpenQuoteCard />
      {corrections && <MarkCard corrections={corrections} />}
      {highlights && <OpenHighlightCard highlights={highlights} />}
      <SelectionBar selected={selected} />
    </>
  );
}
