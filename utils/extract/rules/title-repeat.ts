import { foldLine } from './fold-line';
import type { Rule } from './rule';

const MIN_TOKENS = 3;
const MAX_TOKENS = 80;

/** The rule that removes a repeated headline from the text. The headline is already displayed above the text. */
export const titleRepeat: Rule = {
  name: 'titleRepeat',
  prepare: (_, { title, headings }) => {
    const headlines = new Set([title, ...headings]);
    // Folding is the most expensive step, so it is skipped for lines that are much longer or shorter than every headline.
    const longest = Math.max(...[...headlines].map(({ length }) => length)) * 2;
    const shortest = Math.min(...[...headlines].map(({ length }) => length));
    return ({ tokens, text }) =>
      tokens >= MIN_TOKENS &&
      tokens <= MAX_TOKENS &&
      text.length >= shortest &&
      text.length <= longest + MIN_TOKENS &&
      headlines.has(foldLine(text));
  },
};
