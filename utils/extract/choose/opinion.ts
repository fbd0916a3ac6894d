import type { LeftOutReason } from '../../model';
import type { Block } from '../blocks/collect-blocks';

/** The judgements of Readability, the rules and the learned filter about a block. */
export interface Opinion {
  readonly block: Block;
  /** The first rule that objects to the block, or `null` if none does. */
  readonly rule: LeftOutReason | null;
  /** Whether Readability kept at least half of the block. */
  readonly isVoted: boolean;
  /** The log odds that the block is part of the article, according to the learned filter. */
  readonly score: number;
}

/**
 * The minimum scores at which the learned filter keeps a block, in log odds. They were chosen by cross-validation over sites. `voted` is
 * for blocks that Readability kept and to which no rule objects. The minimum is lower for quotations, for lists with bullets at an edge of the
 * article, and for other tables and lists, whose lines never look like prose. It is lowest for the headings of kept text. `alike` is for paragraphs that look like
 * the other paragraphs.
 */
export const LEAST = {
  voted: 0,
  votedQuotation: -1.2,
  votedList: -1.4,
  votedWhole: -4,
  alike: -1.7,
  other: 0.2,
  againstLinks: 1,
  againstRule: 2,
} as const;
