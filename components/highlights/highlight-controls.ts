import type { ReadonlySignal } from '@preact/signals';
import type { Highlight, HighlightColour, Span } from '../../utils/model';

/** The reader's highlights and notes. Every change can be undone with the other changes. */
export interface HighlightControls {
  /** Every highlight, the oldest first, and where its words are. */
  readonly list: ReadonlySignal<readonly ListedHighlight[]>;
  /** The one used last. */
  readonly colour: ReadonlySignal<HighlightColour>;
  /** What a selected stretch would be as a highlight; empty where it has no words. */
  wordsAt(span: Span): readonly Span[];
  /** Highlights words, in the colour used last unless another is chosen. */
  highlight(parts: readonly Span[], colour?: HighlightColour): Promise<void>;
  /** The words that were highlighted last, as long as that is being told; else none. */
  justMade(): readonly Span[];
  /** Opens the note on words, which are highlighted for it if they are not yet. */
  annotate(parts: readonly Span[]): Promise<void>;
  recolour(id: string, colour: HighlightColour): Promise<void>;
  /** Keeps what is written of a note so far, without a word. */
  write(id: string, note: string): Promise<void>;
  /** Keeps a note and tells of it; an empty one is taken away, and with it a highlight that was made for it alone. */
  finish(id: string, note: string): Promise<void>;
  remove(id: string): Promise<void>;
  copy(id: string): Promise<void>;
}
export interface ListedHighlight {
  readonly highlight: Highlight;
  /** In the order of the text; empty where its words are gone. */
  readonly places: readonly Span[];
  /** Whether all of its words are there. */
  readonly isWhole: boolean;
}
