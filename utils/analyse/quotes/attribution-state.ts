import type { Paragraph } from '../grammar/paragraph';
import type { GrowingDraft } from './quote-draft';
import type { MarkedContext } from './recognise/marked-context';

/**
 * The state of the attribution, which is passed on from paragraph to paragraph. Empty paragraphs are left out when paragraphs are numbered.
 */
export interface AttributionState {
  /** The quotations found so far. */
  readonly drafts: GrowingDraft[];
  /** The grammar around each stretch of words in quotation marks read so far, keyed by the index of the stretch. */
  readonly contexts: Map<number, MarkedContext>;
  previousParagraph: Paragraph | null;
  /** The number of the previous paragraph, or −1 before the first one. */
  paragraphNumber: number;
  /** The index of the draft for the latest attributed quotation, or −1 if there is none. */
  last: number;
  /** The number of the paragraph that contains the latest attributed quotation. */
  lastParagraph: number;
  /** The index, within its paragraph, of the sentence that contains the latest attributed quotation. */
  lastSentence: number;
  /** The indices, in `drafts`, of the quotations in the current paragraph that form a whole sentence and have no source of their own. */
  pending: number[];
  /** The index in `drafts` of the quotation that continues in the next paragraph, or −1 if there is none. */
  open: number;
}
