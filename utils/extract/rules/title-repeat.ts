import { foldLine } from './fold-line';
import type { Rule } from './rule';

const MIN_TOKENS = 3;
const MAX_TOKENS = 80;

/** The headline once more: it is shown above the text already. */
export const titleRepeat: Rule = {
  name: 'titleRepeat',
  prepare: (_, { title, headings }) => {
    const said = new Set([title, ...headings]);
    return (block) => block.tokens >= MIN_TOKENS && block.tokens <= MAX_TOKENS && said.has(foldLine(block.text));
  },
};
