import type { Block } from '../collect-blocks';
import type { Rule } from './rule';

const MIN_TOKENS = 6;

/** What stands in the text a second time: pull quotes, summaries, layouts for two screen sizes. */
export const repeat: Rule = {
  name: 'repeat',
  prepare: (blocks) => {
    const seen = new Set<string>();
    const repeats = new Set<Block>();
    for (const block of blocks) {
      if (block.tokens < MIN_TOKENS) continue;
      if (seen.has(block.text)) repeats.add(block);
      seen.add(block.text);
    }
    return (block) => repeats.has(block);
  },
};
