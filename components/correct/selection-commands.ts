import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { Span } from '../../utils/model';
import { rangeOf } from '../../utils/text/range-of';
import { overlaps } from '../../utils/text/span';
import { isInCaption, selectedRange } from '../article/selected-range';
import { endSelection, type SelectedWords } from '../article/use-selected-words';
import { focusedNear } from '../frame/focused-near';
import type { CommandHandlers } from '../frame/use-commands';
import type { HighlightControls } from '../highlights/highlight-controls';
import type { ReadingControls } from '../reading/reading-controls';
import type { CorrectionControls } from './correction-controls';

export interface SelectionParts {
  readonly selected: ReadonlySignal<SelectedWords | null>;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly controls: ReadingControls;
  readonly corrections?: CorrectionControls | undefined;
  readonly highlights?: HighlightControls | undefined;
}

/** What keys do with selected words, and without any with the quotation or the paragraph that has the focus. */
export function selectionCommands({ selected, scroller, controls, corrections, highlights }: SelectionParts): CommandHandlers {
  const partsNow = (): readonly Span[] => {
    const spans = selected.peek() ? [selected.peek()?.span] : scroller.current ? focusedSpans(scroller.current, controls) : [];
    endSelection();
    return spans.flatMap((span) => (span ? (highlights?.wordsAt(span) ?? []) : []));
  };
  /** A note that follows a highlight is on that, not on the whole paragraph around it. */
  const partsToNote = (): readonly Span[] => {
    const made = selected.peek() ? [] : (highlights?.justMade() ?? []);
    const parts = partsNow();
    return made.length > 0 && (parts.length === 0 || parts.some((part) => made.some((one) => overlaps(part, one)))) ? made : parts;
  };
  const withParts = (find: () => readonly Span[], act: (parts: readonly Span[]) => Promise<void>) => () => {
    // Never what has the focus in the place of what is selected.
    if (isCaptionSelected(scroller.current)) {
      controls.say({ message: 'captionNotMarked' });
      return;
    }
    const parts = find();
    if (parts.length > 0) void act(parts);
    else controls.say({ message: 'nothingToMark' });
  };
  return {
    ...(highlights && {
      highlight: withParts(partsNow, (parts) => highlights.highlight(parts)),
      note: withParts(partsToNote, (parts) => highlights.annotate(parts)),
    }),
    ...(corrections && {
      markQuote: () => {
        const marking = selected.peek() && corrections.markingOf(selected.peek()?.span ?? { start: 0, end: 0 });
        if (marking) controls.showMarking(marking);
        else controls.say({ message: isCaptionSelected(scroller.current) ? 'captionNotMarked' : 'nothingToMark' });
      },
    }),
  };
}

function isCaptionSelected(page: HTMLElement | null): boolean {
  if (!page) return false;
  const range = selectedRange(page);
  return range !== null && page.contains(range.commonAncestorContainer) && isInCaption(range);
}

/** The words of the quotation whose initials have the focus, else those of the paragraph that has it. */
function focusedSpans(page: HTMLElement, controls: ReadingControls): readonly Span[] {
  const focused = focusedNear(page);
  if (!focused || !page.contains(focused)) return [];
  const { article, analysis } = controls.reading.peek();
  const quote = analysis.quotes.find(({ id }) => id === focused.dataset.quote);
  if (quote) return quote.parts;
  const node = article.body[Number(focused.dataset.block ?? -1)];
  const range = node && rangeOf([node]);
  return range ? [range] : [];
}
