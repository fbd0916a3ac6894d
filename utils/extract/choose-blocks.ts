import type { LeftOutReason } from '../model';
import { KEEP_ATTRIBUTE } from './apply-site-rules';
import type { Block } from './collect-blocks';
import type { BlockModel } from './filter/block-model';
import { describeBlocks } from './filter/describe-blocks';
import type { PageView } from './filter/page-view';
import { readForest } from './filter/read-forest';
import { figureOf } from './rules/figure-text';
import { RULES } from './rules/rules';

/** Log odds. What Readability kept and no rule speaks against leaves only below this: a lost paragraph is worse than one too many. */
const OUT_FOR_CERTAIN = -1.2;
/** Log odds. Everything else stays only above this. */
const IN = -0.3;

export interface Choice {
  readonly block: Block;
  /** Why it is left out; `null` where it stays. */
  readonly reason: LeftOutReason | null;
}

/**
 * Decides about every block of a page: Readability proposes, the rules object, the learned filter weighs both with what else it sees. What
 * a site rule keeps stays; the words of a figure with a picture belong to the picture.
 */
export function chooseBlocks(page: PageView, model: BlockModel): Choice[] {
  const { names, rows } = describeBlocks(page);
  const scoreOf = readForest(model, names);
  return page.blocks.map((block, index) => {
    const verdict = page.verdicts[index] ?? 0;
    const rule = RULES.find((_, bit) => (verdict >>> bit) & 1)?.name ?? null;
    const isVoted = (page.votes[index] ?? 0) >= 0.5;
    if (rule === 'figureText' && figureOf(block)?.querySelector('img')) return { block, reason: rule };
    if (block.element.closest(`[${KEEP_ATTRIBUTE}]`)) return { block, reason: null };
    const limit = isVoted && rule === null ? OUT_FOR_CERTAIN : IN;
    return { block, reason: scoreOf(rows, index * names.length) > limit ? null : (rule ?? 'learned') };
  });
}
