import { foldLine } from './fold-line';
import type { Rule } from './rule';

/** In characters, for every script. */
const MAX_LINE = 120;
/** Beside the names: «by», a place, a month. In letters. */
const MAX_REST = 20;
const ENDS_SENTENCE = /[.!?:。！？…"”»]$/u;
const AFTER_CLOCK = /\p{N}\s?\p{L}{1,2}\.$/u;

/** The authors' names above or below the text, alone or with «by», a date, a place: they are shown with the headline. */
export const bylineLine: Rule = {
  name: 'byline',
  prepare:
    (_, { names }) =>
    ({ isHeading, text }) => {
      if (isHeading || text.length > MAX_LINE || names.length === 0) return false;
      // «08:30 น.» ends a line, not a sentence.
      if (ENDS_SENTENCE.test(text) && !AFTER_CLOCK.test(text)) return false;
      const line = foldLine(text);
      const rest = names.reduce((left, name) => left.replaceAll(name, ''), line);
      return rest !== line && (rest.match(/\p{L}/gu)?.length ?? 0) <= MAX_REST;
    },
};
