import type { ReadonlySignal } from '@preact/signals';
import type { HighlightColour, PlacedHighlight, Span } from '../model';

/** The highlights and notes of a reading. Every change can be undone together with the other changes of the reading. */
export interface HighlightControls {
  /** All highlights, the oldest first, with the positions of their words. */
  readonly list: ReadonlySignal<readonly PlacedHighlight[]>;
  /** The colour used last. */
  readonly colour: ReadonlySignal<HighlightColour>;
  /**
   * Returns the spans that a highlight of a selected span would have, one for each paragraph. The list is empty if the span contains no
   * words.
   */
  wordsAt(span: Span): readonly Span[];
  /** Highlights words, by default in the colour used last. */
  highlight(parts: readonly Span[], colour?: HighlightColour): Promise<void>;
  /** Returns the words that were highlighted last, as long as the snackbar reports this highlight. Otherwise returns an empty list. */
  justMade(): readonly Span[];
  /** Opens the card for writing a note on words. Highlights the words first if they have no highlight yet. */
  annotate(parts: readonly Span[]): Promise<void>;
  recolour(id: string, colour: HighlightColour): Promise<void>;
  /** Stores an unfinished note without reporting it. */
  write(id: string, note: string): Promise<void>;
  /** Stores a finished note and reports it. An empty note is removed, together with the highlight if that was made only for the note. */
  finish(id: string, note: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Copies the words of a highlight and its note, and reports the result. */
  copy(id: string): Promise<void>;
}
