import { letterPattern } from '../../text/letter-pattern';
import { foldLine } from './fold-line';
import type { Rule } from './rule';

/** The maximum length of a byline in any script, in UTF-16 units. */
const MAX_LINE = 120;
/** The maximum number of letters in a byline besides the authors' names. It leaves room for «by», a role, a place or a month. */
const MAX_REST = 30;
const ENDS_SENTENCE = /[.!?:。！？…"”»]$/u;
const afterClock = letterPattern(({ letters, numbers }) => `[${numbers}]\\s?[${letters}]{1,2}\\.$`);
const lettersIn = letterPattern(({ letters }) => `[${letters}]`, 'g');

/**
 * The rule that leaves out a line that consists of the authors' names, alone or with «by», a date or a place. The names are already
 * displayed with the headline.
 */
export const bylineLine: Rule = {
  name: 'byline',
  prepare:
    (_, { names }) =>
    ({ isHeading, text }) => {
      if (isHeading || text.length > MAX_LINE || names.length === 0) return false;
      // The full stop in «08:30 น.», a time in Thai, does not end a sentence.
      if (ENDS_SENTENCE.test(text) && !afterClock(text).test(text)) return false;
      const line = foldLine(text);
      const rest = names.reduce((left, name) => left.replaceAll(name, ''), line);
      return rest !== line && (rest.match(lettersIn(rest))?.length ?? 0) <= MAX_REST;
    },
};
