import type { Block } from '../blocks/collect-blocks';
import { READ_ALSO, STORY_LISTS } from '../phrases/read-also';
import { matchPhrases, phraseLine } from './match-phrases';
import type { Rule } from './rule';
import { teaserReader } from './teaser-items';

const MAX_HEADING_TOKENS = 8;
/**
 * The maximum share of the article's text that a list of related stories can have. A part that has a larger share, or that contains a long
 * paragraph, is not treated as such a list.
 */
const MAX_SHARE = 0.3;
const LONG_PARAGRAPH = 40;

/** The rule against a list of other stories at the end of the text. It includes the list's heading, such as «Related» or «More from …». */
export const trailingRelated: Rule = {
  name: 'related',
  prepare: (blocks, { lang }) => {
    const headings = [matchPhrases(READ_ALSO, lang), matchPhrases(STORY_LISTS, lang)];
    const isHeading = (block: Block): boolean => headings.some((heading) => heading.opening(phraseLine(block)) > 0);
    const trailing = new Set(blocks.slice(startOfRelated(blocks, isHeading)));
    const isTeaser = teaserReader(blocks);
    return (block) => trailing.has(block) || isTeaser(block);
  },
};

/** Returns the index of the block at which the list of other stories begins, or the number of blocks if there is no such list. */
function startOfRelated(blocks: readonly Block[], isHeading: (block: Block) => boolean): number {
  const total = blocks.reduce((sum, block) => sum + weigh(block), 0);
  let after = 0;
  let start = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block) break;
    if (block.tokens >= LONG_PARAGRAPH && block.linkShare < 0.5) break;
    after += weigh(block);
    if (after > total * MAX_SHARE) break;
    if (block.tokens <= MAX_HEADING_TOKENS && isHeading(block)) start = at;
  }
  return start;
}
const weigh = (block: Block): number => Math.min(block.text.length, 2_000);
