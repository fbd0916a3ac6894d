import { foldLine } from './fold-line';
import type { Rule } from './rule';

const MIN_TOKENS = 3;

/** The headline once more: it is shown above the text already. */
export const isTitleRepeat: Rule = (block, { title, headings }) => {
  if (block.tokens < MIN_TOKENS || block.tokens > 80) return false;
  const line = foldLine(block.text);
  return title === line || headings.includes(line);
};
