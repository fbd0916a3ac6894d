import { letterPattern } from '../../text/letter-pattern';
import type { Block } from '../blocks/collect-blocks';
import { BYLINE_OPENINGS } from '../phrases/byline-openings';
import { foldLine } from './fold-line';
import { matchPhrases, phraseLine } from './match-phrases';
import type { Context, IsLeftOut, Rule } from './rule';

/** The maximum length of a byline in any script, in UTF-16 units. */
const MAX_LINE = 120;
/** The maximum number of letters in a byline besides the authors' names. It leaves room for «by», a role, a place or a month. */
const MAX_REST = 30;
/** The maximum number of letters besides the names in a line that begins with «by» or its equivalent. It leaves room for two dates. */
const MAX_REST_AFTER_BY = 80;
/** The minimum length of a paragraph of the text, in words. */
const PARAGRAPH = 12;
const ENDS_SENTENCE = /[.!?:。！？…"”»]$/u;
const HOLDS_YEAR = /\d{4}|[٠-٩]{4}/;
const afterClock = letterPattern(({ letters, numbers }) => `[${numbers}]\\s?[${letters}]{1,2}\\.$`);
const lettersIn = letterPattern(({ letters }) => `[${letters}]`, 'g');

/**
 * The rule that leaves out a line that consists of the authors' names, alone or with «by», a date or a place. The names are already
 * displayed with the headline. A line that begins with «by» may be longer if it gives a year, or stands above the text.
 */
export const bylineLine: Rule = { name: 'byline', prepare: findBylines };

function findBylines(blocks: readonly Block[], { names, lang }: Context): IsLeftOut {
  if (names.length === 0) return () => false;
  const openings = matchPhrases(BYLINE_OPENINGS, lang);
  let above: ReadonlySet<Block> | undefined;
  const isAbove = (block: Block): boolean => {
    above ??= new Set(blocks.slice(0, Math.max(0, blocks.findIndex(isParagraph))));
    return above.has(block);
  };
  return (block) => {
    const { text } = block;
    if (block.isHeading || text.length > MAX_LINE) return false;
    // The full stop in «08:30 น.», a time in Thai, does not end a sentence.
    if (ENDS_SENTENCE.test(text) && !afterClock(text).test(text)) return false;
    const line = foldLine(text);
    const rest = names.reduce((left, name) => left.replaceAll(name, ''), line);
    if (rest === line) return false;
    const letters = rest.match(lettersIn(rest))?.length ?? 0;
    if (letters <= MAX_REST) return true;
    return letters <= MAX_REST_AFTER_BY && openings.opening(phraseLine(block)) > 0 && (HOLDS_YEAR.test(text) || isAbove(block));
  };
}

const isParagraph = ({ text, tokens }: Block): boolean => tokens >= PARAGRAPH && ENDS_SENTENCE.test(text);
