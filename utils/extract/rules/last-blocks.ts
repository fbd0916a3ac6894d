import type { Block } from '../blocks/collect-blocks';

/** The number of blocks at the end of the text among which notes are looked for. */
const COUNT = 8;
/** The minimum length of a paragraph, in words, and the number of paragraphs that may follow a note at the end of the text. */
const PARAGRAPH = 12;
const MAX_AFTER = 2;

/** Returns the last blocks of a text. At most two paragraphs follow each of them. */
export function lastBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const last = new Set<Block>();
  let paragraphs = 0;
  for (let at = blocks.length - 1; at > 0 && last.size < COUNT && paragraphs <= MAX_AFTER; at--) {
    const block = blocks[at];
    if (!block) break;
    last.add(block);
    if (block.tokens >= PARAGRAPH && block.linkShare < 0.5) paragraphs += 1;
  }
  return last;
}
