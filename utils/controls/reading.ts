import type { ReadonlySignal } from '@preact/signals';
import type { Cast } from '../article/cast';
import type { CitationPhrase } from '../article/cite-quote';
import type { CastFilterName, Marking, OpenHighlight, PanelName, Reading, ReadingPlace, Toast, WayBackName } from '../model';
import type { VoiceControls } from './voices';

/**
 * The state and the actions of one open reading. The state consists of signals, so that a change redraws only the components that use it.
 */
export interface ReadingControls {
  /** The shown reading. Each edit replaces it with another version. */
  readonly reading: ReadonlySignal<Reading>;
  readonly cast: ReadonlySignal<Cast>;
  /** The id of the selected cast member, whose mentions and quotations are emphasised. */
  readonly selected: ReadonlySignal<string | null>;
  /** The id of the cast member whose facts are previewed, without being selected. */
  readonly peeked: ReadonlySignal<string | null>;
  /**
   * The index of the place, among those where the selected member occurs, to which the reader has stepped; `null` before the first step.
   */
  readonly step: ReadonlySignal<number | null>;
  /** The id of the quotation whose card is open. */
  readonly openQuote: ReadonlySignal<string | null>;
  /** The highlight whose card is open. */
  readonly openHighlight: ReadonlySignal<OpenHighlight | null>;
  /** The words about to be marked as a quotation; `null` if the card for this is closed. */
  readonly marking: ReadonlySignal<Marking | null>;
  readonly toast: ReadonlySignal<Toast | null>;
  /** The filter of the cast list. */
  readonly castFilter: ReadonlySignal<CastFilterName>;
  /** The reading position, initially the one at which the view opens; `null` at the beginning of the article. */
  readonly place: ReadonlySignal<ReadingPlace | null>;
  /** The name of the open panel. */
  readonly panel: ReadonlySignal<PanelName | null>;
  readonly voices: VoiceControls;
  /** Selects a cast member and closes the cards. The id of the selected member, or `null`, clears the selection. */
  select(id: string | null): void;
  /** Previews the facts of a cast member; `null` hides them. */
  peek(id: string | null): void;
  /**
   * Moves to one of the places where the selected member occurs, by its index from 0. Clears the current place if there is none with this
   * index.
   */
  stepTo(place: number): void;
  filterCast(filter: CastFilterName): void;
  /** Records the reading position after scrolling. Does not scroll itself. */
  standAt(place: ReadingPlace | null): void;
  /** Opens the card of a quotation; `null` closes it. */
  showQuote(id: string | null): void;
  /** Opens the card of a highlight and closes any other card; `null` closes it. */
  showHighlight(open: OpenHighlight | null): void;
  /** Opens the card for marking words as a quotation and closes any other card; `null` closes it. */
  showMarking(marking: Marking | null): void;
  /** Copies a quotation with its source; `phrase` formats it in the language of the interface. Reports the result. */
  copyQuote(id: string, phrase: CitationPhrase): Promise<void>;
  say(toast: Toast | null): void;
  /** Opens a panel and closes any other. The name of the open panel, or `null`, closes the panel. */
  showPanel(name: PanelName | null): void;
  /**
   * Registers the callback with which a part of the view closes something when the reader goes back with Escape. It returns `false` if
   * there is nothing to close. Returns a function that removes the callback.
   */
  onBack(name: WayBackName, way: () => boolean): () => void;
  /**
   * Closes or ends one thing at each call, in a fixed order in which reading aloud comes last. Returns `false` if there is nothing left.
   */
  back(): boolean;
}
