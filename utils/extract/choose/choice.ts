import type { LeftOutReason } from '../../model';
import type { Block } from '../blocks/collect-blocks';

/** A block and the decision whether to keep it. */
export interface Choice {
  readonly block: Block;
  /** The reason for leaving the block out, or `null` if it is kept. */
  readonly reason: LeftOutReason | null;
  /** The log odds that the block is part of the article, according to the learned filter. */
  readonly score: number;
}
