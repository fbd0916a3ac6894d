import type { Block } from '../collect-blocks';
import { foldLine } from './fold-line';
import type { Rule } from './rule';

const MIN_TOKENS = 6;

/** A new rule that finds blocks which stand in the text a second time: pull quotes, summaries, layouts for two screen sizes. */
export function repeatRule(): Rule {
  const seen = new Set<string>();
  return (block: Block) => {
    if (block.tokens < MIN_TOKENS) return false;
    const line = Number.isFinite(block.tokens) ? foldLine(block.text) : block.text;
    if (seen.has(line)) return true;
    seen.add(line);
    return false;
  };
}
