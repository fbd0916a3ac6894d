import type { Paragraph } from '../grammar/paragraph';
import type { GrowingDraft } from './quote-draft';

/** What the reading of a text remembers from one paragraph to the next. */
export interface AttributionState {
  readonly drafts: GrowingDraft[];
  /** The paragraph before. */
  previousParagraph: Paragraph | null;
  /** Its number, empty ones not counted. */
  paragraphNumber: number;
  /** The latest attributed quotation: its draft, paragraph and sentence. */
  last: number;
  lastParagraph: number;
  lastSentence: number;
  /** Whole quotations of this paragraph that still want a source. */
  pending: number[];
  /** The draft that the next paragraph goes on with, −1 if none. */
  open: number;
}
