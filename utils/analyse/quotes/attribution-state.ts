import type { Paragraph } from '../grammar/paragraph';
import type { GrowingDraft } from './quote-draft';

/** The running state of the attribution, which is passed from each paragraph to the next. Empty paragraphs are not numbered. */
export interface AttributionState {
  /** The quotations that have been found so far. */
  readonly drafts: GrowingDraft[];
  previousParagraph: Paragraph | null;
  /** The number of the previous paragraph; −1 before the first. */
  paragraphNumber: number;
  /** The index of the draft of the latest attributed quotation; −1 if there is none. */
  last: number;
  /** The number of the paragraph of that quotation. */
  lastParagraph: number;
  /** The number of the sentence of that quotation in its paragraph. */
  lastSentence: number;
  /** The indices of the drafts of the current paragraph that are whole quotations without a source. */
  pending: number[];
  /** The index of the draft that the next paragraph continues; −1 if there is none. */
  open: number;
}
