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
  /** Highlights words, if they are not yet, and opens the note on them. */
  annotate(parts: readonly Span[]): Promise<void>;
  /** Changes the colour of a highlight, or its note; an empty note is taken away. */
  change(id: string, to: { readonly colour?: HighlightColour; readonly note?: string }): Promise<void>;
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
