import type { ReadonlySignal } from '@preact/signals';
import type { SelectedWords } from '../article/use-selected-words';
import type { CorrectionControls } from '../correct/correction-controls';
import { MarkCard } from '../correct/MarkCard';
import { SelectionBar } from '../correct/SelectionBar';
import type { HighlightControls } from '../highlights/highlight-controls';
import { OpenHighlightCard } from '../highlights/OpenHighlightCard';
import { OpenQuoteCard } from '../quotes/OpenQuoteCard';
import type { SettingsControls } from '../settings/settings-controls';
import type { ShareControls } from '../share/share-controls';
import type { ReadingControls } from './reading-controls';

export interface ReadingCardsProps {
  readonly controls: ReadingControls;
  readonly settings: SettingsControls;
  readonly corrections?: CorrectionControls | undefined;
  readonly highlights?: HighlightControls | undefined;
  readonly share?: ShareControls | undefined;
  readonly selected: ReadonlySignal<SelectedWords | null>;
  /** Finds the elements of a quotation on the screen; `highlightOf` finds those of a highlight. */
  readonly quoteOf: (id: string) => readonly HTMLElement[];
  readonly highlightOf: (id: string) => readonly HTMLElement[];
  readonly onOpenQuote: (id: string) => void;
}

/**
 * Shows what opens beside words of the article: the card of a quotation, the card to mark a quotation, the card of a highlight, and the
 * toolbar of a text selection.
 */
export function ReadingCards(props: ReadingCardsProps) {
  const { controls, settings, corrections, highlights, share, selected, quoteOf, highlightOf, onOpenQuote } = props;
  return (
    <>
      <OpenQuoteCard
        reading={controls.reading.value}
        controls={controls}
        corrections={corrections}
        highlights={highlights}
        share={share}
        anchorOf={quoteOf}
        onOpen={onOpenQuote}
      />
      {corrections && <MarkCard controls={controls} corrections={corrections} />}
      {highlights && <OpenHighlightCard controls={controls} highlights={highlights} anchorOf={highlightOf} />}
      <SelectionBar
        selected={selected}
        controls={controls}
        keys={settings.value.value.keys}
        corrections={corrections}
        highlights={highlights}
        share={share}
      />
    </>
  );
}
