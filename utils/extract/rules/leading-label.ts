import type { Block } from '../collect-blocks';

const MAX_TOKENS = 3;
const PROSE_TOKENS = 12;
const ENDS_SENTENCE = /[.!?。！？…"”»:،؟]$/u;

/** The labels before the first line of prose: section, topic, «Exclusive», a counter. Headings stay. */
export function findLeadingLabels(blocks: readonly Block[]): ReadonlySet<Block> {
  const first = blocks.findIndex(({ tokens }) => tokens >= PROSE_TOKENS);
  return new Set(
    blocks
      .slice(0, Math.max(0, first))
      .filter((block) => !block.isHeading && block.tokens <= MAX_TOKENS && !ENDS_SENTENCE.test(block.text)),
  );
}
