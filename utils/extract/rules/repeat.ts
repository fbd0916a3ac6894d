import type { Block } from '../blocks/collect-blocks';
import type { Rule } from './rule';

const MIN_TOKENS = 6;

const MAX_SIGNATURE = 20;
/**
 * Returns whether a block may be the signature of a quoted post. Signatures are kept even if they are repeated, because posts from the same
 * account on the same day have the same one.
 */
const isSignature = ({ element, tokens }: Block): boolean => tokens <= MAX_SIGNATURE && element.closest('blockquote') !== null;

/** The rule against text that appears a second time, as in pull quotes, summaries and layouts for two screen sizes. */
export const repeat: Rule = {
  name: 'repeat',
  prepare: (blocks) => {
    const seen = new Set<string>();
    const repeats = new Set<Block>();
    for (const block of blocks) {
      if (block.tokens < MIN_TOKENS || isSignature(block)) continue;
      if (seen.has(block.text)) repeats.add(block);
      seen.add(block.text);
    }
    return (block) => repeats.has(block);
  },
};
