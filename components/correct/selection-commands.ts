import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { CorrectionControls } from '../../utils/controls/corrections';
import type { HighlightControls } from '../../utils/controls/highlights';
import type { ReadingControls } from '../../utils/controls/reading';
import type { Span } from '../../utils/model';
import { rangeOf } from '../../utils/text/range-of';
import { overlaps } from '../../utils/text/span';
import { isInCaption, selectedRange } from '../article/selected-range';
import { endSelection, type SelectedWords } from '../article/use-selected-words';
import { activeElementIn } from '../frame/active-element-in';
import type { CommandHandlers } from '../frame/use-commands';

export interface SelectionParts {
  readonly selected: ReadonlySignal<SelectedWords | null>;
  /** The scroll container of the article. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly controls: ReadingControls;
  readonly corrections?: CorrectionControls | undefined;
  readonly highlights?: HighlightControls | undefined;
}

/**
 * Returns the shortcut handlers for selected words. Without a selection, highlights and notes apply to the focused quotation or paragraph.
 */
export function selectionCommands({ selected, scroller, controls, corrections, highlights }: SelectionParts): CommandHandlers {
  const partsNow = (): readonly Span[] => {
    const spans = selected.peek() ? [selected.peek()?.span] : scroller.current ? focusedSpans(scroller.current, controls) : [];
    endSelection();
    return spans.flatMap((span) => (span ? (highlights?.wordsAt(span) ?? []) : []));
  };
  /**
   * Returns the spans for a note. Directly after the reader has highlighted words, the note belongs to that highlight and not to the whole
   * focused paragraph.
   */
  const partsToNote = (): readonly Span[] => {
    const made = selected.peek() ? [] : (highlights?.justMade() ?? []);
    const parts = partsNow();
    return made.length > 0 && (parts.length === 0 || parts.some((part) => made.some((one) => overlaps(part, one)))) ? made : parts;
  };
  const withParts = (find: () => readonly Span[], act: (parts: readonly Span[]) => Promise<void>) => () => {
    // Words in captions cannot be marked. Without this check, the focused element would be marked instead.
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
  const range = selectedRange();
  return range !== null && page.contains(range.commonAncestorContainer) && isInCaption(range);
}

/** Returns the spans of the quotation whose chip has focus or, failing that, the span of the focused paragraph. */
function focusedSpans(page: HTMLElement, controls: ReadingControls): readonly Span[] {
  const focused = activeElementIn(page);
  if (!focused || !page.contains(focused)) return [];
  const { article, analysis } = controls.reading.peek();
  const quote = analysis.quotes.find(({ id }) => id === focused.dataset.quote);
  if (quote) return quote.parts;
  const node = article.body[Number(focused.dataset.block ?? -1)];
  const range = node && rangeOf([node]);
  return range ? [range] : [];
}
