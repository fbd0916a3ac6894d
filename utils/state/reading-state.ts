import { batch, computed, type ReadonlySignal } from '@preact/signals';
import { haveSameWords } from '../annotate/same-words';
import { stepsOf } from '../article/cast';
import type { ReadingControls } from '../controls/reading';
import type { CorrectedReading } from '../correct/corrected-reading';
import { INITIAL_VIEW_STATE, type OpenHighlight, type Reading, type ViewState } from '../model';
import type { CopyOptions } from './copy-quote';
import { createReadingSignals, type ReadingSignals } from './reading-signals';
import type { ShareOf } from './voice-state';
import { createWaysBack } from './ways-back';

/** The options of an open reading, which concern what the reader copies from it. */
export interface ReadingOptions extends CopyOptions {
  /** Returns the versions of the extension and of the browser, for reports. */
  readonly versions?: () => string;
}

/** The state of an open reading: the selected cast member, the open cards and the last message. */
export interface ReadingState extends ReadingControls {
  /** The reading in the form in which it is stored: with the uncorrected analysis, and the corrections beside it. */
  readonly source: ReadonlySignal<Reading>;
  /** The corrected reading, with the outcome of each correction. */
  readonly corrected: ReadonlySignal<CorrectedReading>;
  /** The share of the article that has been scrolled through in this view, from 0 to 1; `null` if it has not been scrolled. */
  readonly reached: ReadonlySignal<number | null>;
  /** The view state that is restored when the article is opened again. */
  readonly stand: ReadonlySignal<ViewState>;
  /**
   * Displays another version of the reading. The selected cast member stays selected if the new version contains the same member, or one
   * with the same name. The open card is closed, unless only the highlights have changed.
   */
  show(next: CorrectedReading): void;
  /** Tells the view that it opens at a passage and not where the reader stopped. */
  openAtPassage(): void;
}

/** Creates the state of a reading with the given view state. Initially, no card is open and there is no message. */
export function createReadingState(
  opened: CorrectedReading,
  shareOf: ShareOf,
  options: ReadingOptions,
  at: ViewState = INITIAL_VIEW_STATE,
): ReadingState {
  const signals = createReadingSignals(opened, at, shareOf);
  const { memberNamed: _, memberSelected, ...shown } = signals;
  const { cast, selected, step, castFilter, place, reached, isAtPassage, panel, toast, voices } = shown;
  const ways = createWaysBack();
  const select = (id: string | null) => {
    selected.value = id !== null && id !== selected.value && cast.value.byId.has(id) ? id : null;
    leavePlaces(signals);
  };
  return {
    ...shown,
    ...cardActions(signals),
    stand: computed((): ViewState => {
      const member = memberSelected();
      return {
        place: place.value,
        selected: member ? { name: member.name, kind: member.kind } : null,
        castFilter: castFilter.value,
        quotesAlone: voices.isAlone.value,
      };
    }),
    show: (next) => showVersion(signals, next),
    select,
    stepTo(to) {
      const member = memberSelected();
      step.value = member && to in stepsOf(member) ? to : null;
    },
    filterCast(filter) {
      castFilter.value = filter;
    },
    openAtPassage() {
      isAtPassage.value = true;
    },
    standAt(next, share = null, stays = false) {
      batch(() => {
        if (!stays) isAtPassage.value = false;
        place.value = next && share !== null ? { ...next, share } : next;
        reached.value = share;
      });
    },
    copyQuote: quoteCopier(signals, options),
    say(next) {
      toast.value = next;
    },
    showPanel(name) {
      panel.value = name === panel.value ? null : name;
    },
    onBack: ways.add,
    back: () => goBack(signals, ways, () => select(null)),
  };
}

function closeCards({ openQuote, openHighlight, marking }: ReadingSignals): void {
  openQuote.value = null;
  openHighlight.value = null;
  marking.value = null;
}

/**
 * Clears everything that depends on the selected cast member or on the text: the position among the member's occurrences, the
 * cards and the current quotation.
 */
function leavePlaces(signals: ReadingSignals): void {
  signals.step.value = null;
  closeCards(signals);
  signals.voices.standAt(null);
}

function cardActions(signals: ReadingSignals): Pick<ReadingControls, 'showQuote' | 'showHighlight' | 'showMarking'> {
  const { openQuote, openHighlight, marking } = signals;
  return {
    showQuote(id) {
      batch(() => {
        closeCards(signals);
        openQuote.value = id;
        // Two quotations would look like the current one.
        if (id !== null && signals.voices.quoteAt.peek() !== null) signals.voices.standAt(id);
      });
    },
    showHighlight(next) {
      batch(() => {
        closeCards(signals);
        openHighlight.value = next;
      });
    },
    showMarking(next) {
      batch(() => {
        if (next) closeCards(signals);
        marking.value = next;
      });
    },
  };
}

function showVersion(signals: ReadingSignals, shown: CorrectedReading): void {
  const { corrected, cast, selected, openHighlight, memberNamed, memberSelected } = signals;
  const { source: next } = shown;
  batch(() => {
    const before = corrected.value.source;
    const member = memberSelected();
    const { value: open } = openHighlight;
    corrected.value = shown;
    if (!haveSameWords(before, next)) {
      // An id refers to the same actor as long as the analysis stays the same.
      const isSame = before.analysis === next.analysis;
      selected.value = (isSame && member && cast.value.byId.get(member.id)?.id) || (memberNamed(member)?.id ?? null);
      leavePlaces(signals);
    }
    // The card of a highlight stays open when the highlight changes, so that the reader can see the result of a change made in the card.
    openHighlight.value = openAfter(open, next);
  });
}

const openAfter = (open: OpenHighlight | null, { highlights }: Reading): OpenHighlight | null =>
  open && highlights?.some((one) => one.id === open.id) ? { ...open, writes: false } : null;

function quoteCopier({ reading, cast, toast }: ReadingSignals, options: ReadingOptions): ReadingControls['copyQuote'] {
  return async (id, phrase) => {
    const { copyQuote } = await import('./copy-quote');
    const told = await copyQuote(id, phrase, reading.value, cast.value, options);
    if (told) toast.value = told;
  };
}

/**
 * Closes or clears the first of the following that is open or set: the panel, the card for marking words, a highlight's card, the selected
 * words, the cast in place of the article, a quotation's card, the selected member, the current quotation, the quotations-only view, reading
 * aloud, and the editing of blocks. Returns `false` if there was nothing to close or clear.
 */
function goBack(
  { panel, marking, openHighlight, openQuote, selected, voices }: ReadingSignals,
  ways: ReturnType<typeof createWaysBack>,
  deselect: () => void,
): boolean {
  if (panel.value !== null) panel.value = null;
  else if (marking.value !== null) marking.value = null;
  else if (openHighlight.value !== null) openHighlight.value = null;
  else if (ways.take('words') || ways.take('cast')) return true;
  else if (openQuote.value !== null) openQuote.value = null;
  else if (selected.value !== null) deselect();
  else return voices.back() || ways.take('voice') || ways.take('edit');
  return true;
}
