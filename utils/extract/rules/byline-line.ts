import { foldLine } from './fold-line';
import type { Rule } from './rule';

const MAX_TOKENS = 14;
const BY = /^(?:by|words by|reported by|written by|von|par|por|di|door|av|af|autor|автор|текст)\s/i;
const ENDS_SENTENCE = /[.!?。！？…"”»]$/u;

/** The authors' names above or below the text: they are shown with the headline. */
export const bylineLine: Rule = {
  name: 'byline',
  prepare:
    (_, { names }) =>
    (block) => {
      if (block.isHeading || block.tokens > MAX_TOKENS || names.length === 0 || ENDS_SENTENCE.test(block.text)) return false;
      const line = foldLine(block.text);
      if (names.includes(line.replace(BY, ''))) return true;
      return BY.test(line) && names.some((name) => line.includes(name));
    },
};
