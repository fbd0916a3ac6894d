import type { ReadonlySignal } from '@preact/signals';
import type { ErrorCode, Reading } from '../../utils/model';
import type { Cast } from '../../utils/text/cast';
import type { CitationPhrase } from '../../utils/text/cite-quote';

/** What a reading view asks and does: the state of one open reading. Signals, so that a change redraws only what shows it. */
export interface ReadingControls {
  /** What is shown; another version of it after each edit. */
  readonly reading: ReadonlySignal<Reading>;
  readonly cast: ReadonlySignal<Cast>;
  /** The id of the cast member whose places stand out. */
  readonly selected: ReadonlySignal<string | null>;
  /** Which of the selected member's places the reader stands at, from 0; `null` before the first step. */
  readonly step: ReadonlySignal<number | null>;
  /** The id of the quote whose card is open. */
  readonly openQuote: ReadonlySignal<string | null>;
  readonly toast: ReadonlySignal<Toast | null>;
  /** Selects a member; the selected one again, or `null`, selects nobody. */
  select(id: string | null): void;
  /** Goes on by a number of places, around the end. Does nothing while nobody is selected. */
  stepBy(places: number): void;
  /** Opens the card of a quote; `null` closes it. */
  showQuote(id: string | null): void;
  /** Copies a quote with its source; `phrase` has the words of the interface. */
  copyQuote(id: string, phrase: CitationPhrase): Promise<void>;
  say(toast: Toast | null): void;
  /** Takes back the last thing opened: the card, then the selection. `false` where there is nothing to take back. */
  back(): boolean;
}

/** A short message about something just done. */
export type Toast =
  | { readonly message: 'copied' | 'copyFailed' | 'saved' | 'updated' }
  | { readonly message: 'failed'; readonly code: ErrorCode }
  | EditToast;
/** About an edit. `memory`: whether the site can be told to leave such a block out always, or why not. */
export type EditToast =
  | { readonly message: 'removed'; readonly memory: 'offered' | 'private' | 'none' }
  | { readonly message: 'putBack'; readonly count: number }
  | { readonly message: 'pageAdded' | 'selectionShown' | 'wholeShown' | 'allShown' | 'undone' | 'remembered' | 'forgotten' };
