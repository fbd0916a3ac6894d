import type { ReadonlySignal } from '@preact/signals';
import type { HighlightColour, PlacedHighlight, Span } from '../model';

/** The highlights and notes in a reading. Changes to them share one undo history with all other changes to the reading. */
export interface HighlightControls {
  /** All highlights, the oldest first, with the positions of their words. */
  readonly list: ReadonlySignal<readonly PlacedHighlight[]>;
  /** The colour used last. */
  readonly colour: ReadonlySignal<HighlightColour>;
  /**
   * Returns the spans to highlight when the given span is selected, one for each paragraph. The list is empty if the span contains no
   * words.
   */
  wordsAt(span: Span): readonly Span[];
  /** Highlights words. The default colour is the one used last. */
  highlight(parts: readonly Span[], colour?: HighlightColour): Promise<void>;
  /** Returns the words that were highlighted last, but only while the snackbar reports this highlight. Otherwise returns an empty list. */
  justMade(): readonly Span[];
  /** Opens the card for writing a note on words. Highlights the words first if they have no highlight yet. */
  annotate(parts: readonly Span[]): Promise<void>;
  recolour(id: string, colour: HighlightColour): Promise<void>;
  /** Stores an unfinished note. The snackbar does not report this. */
  write(id: string, note: string): Promise<void>;
  /**
   * Stores a finished note and reports it in the snackbar. An empty note is removed, together with its highlight if the highlight was made
   * only for the note.
   */
  finish(id: string, note: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Copies the words of a highlight and its note, and reports the result in the snackbar. */
  copy(id: string): Promise<void>;
}
