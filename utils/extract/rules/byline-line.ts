import { foldLine } from './fold-line';
import type { Rule } from './rule';

/** The maximum length of a byline, in UTF-16 units, for every script. */
const MAX_LINE = 120;
/** The maximum number of letters besides the names, for «by», a place or a month. */
const MAX_REST = 20;
const ENDS_SENTENCE = /[.!?:。！？…"”»]$/u;
const AFTER_CLOCK = /\p{N}\s?\p{L}{1,2}\.$/u;

/**
 * The rule against lines above or below the text with the authors' names, alone or with «by», a date or a place. The names are shown with
 * the headline.
 */
export const bylineLine: Rule = {
  name: 'byline',
  prepare:
    (_, { names }) =>
    ({ isHeading, text }) => {
      if (isHeading || text.length > MAX_LINE || names.length === 0) return false;
      // The full stop in «08:30 น.» ends a line, not a sentence.
      if (ENDS_SENTENCE.test(text) && !AFTER_CLOCK.test(text)) return false;
      const line = foldLine(text);
      const rest = names.reduce((left, name) => left.replaceAll(name, ''), line);
      return rest !== line && (rest.match(/\p{L}/gu)?.length ?? 0) <= MAX_REST;
    },
};
