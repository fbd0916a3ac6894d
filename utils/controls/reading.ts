import type { ReadonlySignal } from '@preact/signals';
import type { Cast } from '../article/cast';
import type { CitationPhrase } from '../article/cite-quote';
import type { CastFilterName, Marking, OpenHighlight, PanelName, Reading, ReadingPlace, Toast, WayBackName } from '../model';
import type { VoiceControls } from './voices';

/** The state and the actions of an open reading. The state consists of signals, so a change renders only the components that use it. */
export interface ReadingControls {
  /** The reading that is shown. Each edit replaces it with a new version. */
  readonly reading: ReadonlySignal<Reading>;
  /** Whether the article has been analysed. Until then, the reading has no quotations and no actors. */
  readonly isAnalysed: ReadonlySignal<boolean>;
  readonly cast: ReadonlySignal<Cast>;
  /** The id of the selected cast member, whose mentions and quotations are emphasised. */
  readonly selected: ReadonlySignal<string | null>;
  /**
   * The index of the current place in the list of places where the selected member occurs; `null` until the reader steps to the first
   * place.
   */
  readonly step: ReadonlySignal<number | null>;
  /** The id of the quotation whose card is open. */
  readonly openQuote: ReadonlySignal<string | null>;
  /** The highlight whose card is open. */
  readonly openHighlight: ReadonlySignal<OpenHighlight | null>;
  /** The words that are about to be marked as a quotation; `null` while the card for marking them is closed. */
  readonly marking: ReadonlySignal<Marking | null>;
  readonly toast: ReadonlySignal<Toast | null>;
  /** The filter of the cast list. */
  readonly castFilter: ReadonlySignal<CastFilterName>;
  /** The current reading position. It starts at the position that the view was opened with. `null` means the beginning of the article. */
  readonly place: ReadonlySignal<ReadingPlace | null>;
  /** Whether the view was opened at a passage from which the reader has not read on. The stored reading position stays until then. */
  readonly isAtPassage: ReadonlySignal<boolean>;
  /** The name of the open panel. */
  readonly panel: ReadonlySignal<PanelName | null>;
  readonly voices: VoiceControls;
  /** Selects a cast member and closes the cards. Clears the selection if `id` is `null` or the member is already selected. */
  select(id: string | null): void;
  /**
   * Moves to a mention or quotation of the selected member, given its index in the list that `stepsOf` returns. If the list has no such
   * index, none is current afterwards.
   */
  stepTo(place: number): void;
  filterCast(filter: CastFilterName): void;
  /**
   * Records the reading position after the view has scrolled, and the share of the article above it, from 0 to 1, which is `null` if the
   * article does not scroll. Does not scroll itself. `isAtPassage` says that the reader has not read on from the passage at which the view
   * was opened.
   */
  standAt(place: ReadingPlace | null, share?: number | null, isAtPassage?: boolean): void;
  /** Opens the card of a quotation. `null` closes it. */
  showQuote(id: string | null): void;
  /** Opens the card of a highlight and closes any other card. `null` closes it. */
  showHighlight(open: OpenHighlight | null): void;
  /** Opens the card for marking words as a quotation and closes any other card. `null` closes it. */
  showMarking(marking: Marking | null): void;
  /** Copies a quotation with its source and reports the result. `phrase` formats the quotation in the language of the interface. */
  copyQuote(id: string, phrase: CitationPhrase): Promise<void>;
  say(toast: Toast | null): void;
  /** Opens a panel and closes any other. Closes the panel if `name` is `null` or the panel is already open. */
  showPanel(name: PanelName | null): void;
  /**
   * Registers a callback that is called when the reader presses Escape. The callback closes something in its part of the view, or returns
   * `false` if there is nothing to close. Returns a function that removes the callback.
   */
  onBack(name: WayBackName, way: () => boolean): () => void;
  /**
   * Closes or stops one thing per call, in a fixed order that ends with reading aloud and the editing of blocks. Returns `false` if there is nothing left to close or
   * stop.
   */
  back(): boolean;
}
