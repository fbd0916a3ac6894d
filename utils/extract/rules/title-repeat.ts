import { foldLine } from './fold-line';
import type { Rule } from './rule';

const MIN_TOKENS = 3;
const MAX_TOKENS = 80;

/** The headline once more: it is shown above the text already. */
export const titleRepeat: Rule = {
  name: 'titleRepeat',
  prepare: (_, { title, headings }) => {
    const said = new Set([title, ...headings]);
    // Folding costs most; what is far too long or too short for all of them need not be folded.
    const longest = Math.max(...[...said].map(({ length }) => length)) * 2;
    const shortest = Math.min(...[...said].map(({ length }) => length));
    return ({ tokens, text }) =>
      tokens >= MIN_TOKENS &&
      tokens <= MAX_TOKENS &&
      text.length >= shortest &&
      text.length <= longest + MIN_TOKENS &&
      said.has(foldLine(text));
  },
};
