import type { ReadonlySignal } from '@preact/signals';
import type { CastFilterName, Marking, OpenHighlight, PanelName, Reading, ReadingPlace, Toast, WayBackName } from '../../utils/model';
import type { Cast } from '../../utils/text/cast';
import type { CitationPhrase } from '../../utils/text/cite-quote';
import type { VoiceControls } from '../voices/voice-controls';

/** What a reading view asks and does: the state of one open reading. Signals, so that a change redraws only what shows it. */
export interface ReadingControls {
  /** What is shown; another version of it after each edit. */
  readonly reading: ReadonlySignal<Reading>;
  readonly cast: ReadonlySignal<Cast>;
  /** The id of the cast member whose places stand out. */
  readonly selected: ReadonlySignal<string | null>;
  /** The id of the cast member that the reader looks at without selecting it. */
  readonly peeked: ReadonlySignal<string | null>;
  /** Which of the selected member's places the reader stands at, from 0; `null` before the first step. */
  readonly step: ReadonlySignal<number | null>;
  /** The id of the quote whose card is open. */
  readonly openQuote: ReadonlySignal<string | null>;
  /** The highlight whose card is open. */
  readonly openHighlight: ReadonlySignal<OpenHighlight | null>;
  /** The words that the reader is about to mark as a quotation; `null` while there are none. */
  readonly marking: ReadonlySignal<Marking | null>;
  readonly toast: ReadonlySignal<Toast | null>;
  /** Which of the cast are listed. */
  readonly castFilter: ReadonlySignal<CastFilterName>;
  /** Where the reader is; at first, where the view is to begin. `null` at the head of the article. */
  readonly place: ReadonlySignal<ReadingPlace | null>;
  /** The panel that is open. */
  readonly panel: ReadonlySignal<PanelName | null>;
  readonly voices: VoiceControls;
  /** Selects a member; the selected one again, or `null`, selects nobody. */
  select(id: string | null): void;
  /** Tells at a glance who a member is; `null` ends it. */
  peek(id: string | null): void;
  /** Stands at one of the selected member's places, from 0. */
  stepTo(place: number): void;
  filterCast(filter: CastFilterName): void;
  /** Notes where the reader has come to by scrolling; what scrolls is not moved. */
  standAt(place: ReadingPlace | null): void;
  /** Opens the card of a quote; `null` closes it. */
  showQuote(id: string | null): void;
  /** Opens the card of a highlight, in the place of that of a quote; `null` closes it. */
  showHighlight(open: OpenHighlight | null): void;
  /** Opens the card for words that the reader marks, in the place of that of a quote; `null` closes it. */
  showMarking(marking: Marking | null): void;
  /** Copies a quote with its source; `phrase` has the words of the interface. */
  copyQuote(id: string, phrase: CitationPhrase): Promise<void>;
  say(toast: Toast | null): void;
  /** Opens a panel in the place of the one that is open; the open one again, or `null`, closes it. */
  showPanel(name: PanelName | null): void;
  /** What a part of the view takes back when its turn comes; `false` where there is nothing. Returns what ends that. */
  onBack(name: WayBackName, way: () => boolean): () => void;
  /** Takes back the last thing opened, one at a time; the voice comes last. `false` where there is nothing to take back. */
  back(): boolean;
}
