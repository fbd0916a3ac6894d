import type { Block } from '../collect-blocks';
import type { Rule } from './rule';

const MIN_TOKENS = 6;

/** A new rule that finds blocks which stand in the text a second time: pull quotes, summaries, layouts for two screen sizes. */
export function repeatRule(): Rule {
  const seen = new Set<string>();
  return (block: Block) => {
    if (block.tokens < MIN_TOKENS) return false;
    if (seen.has(block.text)) return true;
    seen.add(block.text);
    return false;
  };
}
