import type { Paragraph } from '../grammar/paragraph';
import type { GrowingDraft } from './quote-draft';

/** The running state of the attribution, passed from each paragraph to the next. Empty paragraphs are not counted. */
export interface AttributionState {
  /** The quotations found so far. */
  readonly drafts: GrowingDraft[];
  previousParagraph: Paragraph | null;
  /** The number of the previous paragraph, or −1 before the first one. */
  paragraphNumber: number;
  /** The index of the latest attributed quotation's draft, or −1 if there is none. */
  last: number;
  /** The number of the paragraph that contains the latest attributed quotation. */
  lastParagraph: number;
  /** The index, within its paragraph, of the sentence that contains the latest attributed quotation. */
  lastSentence: number;
  /** The indices of the drafts in the current paragraph that are whole quotations and have no source of their own yet. */
  pending: number[];
  /** The index of the draft that continues in the next paragraph, or −1 if there is none. */
  open: number;
}
