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
 * Shows what opens beside words of the article: the card of a quotation, the card to mark a quotation, the card of a highlight, and the
 * toolbar of a text selection.
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
