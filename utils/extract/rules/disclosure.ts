import type { Block } from '../blocks/collect-blocks';
import { isSentence } from '../choose/can-be-wrong';
import { COUNTS, DISCLOSED, DISCLOSURES } from '../phrases/disclosures';
import { matchPhrases, phraseLine } from './match-phrases';
import type { Context, IsLeftOut, Rule } from './rule';
import { namedBoxReader } from './small-box';

/** The maximum length of a disclosure, in words. */
const MAX_TOKENS = 80;
/** The length, in words, from which a block is a paragraph that needs more signs than its opening. */
const PARAGRAPH = 25;
/** The maximum length of a question, such as «How did we report this?», in words. */
const SHORT = 6;
const QUESTION = /[?？؟]$/;
/** The maximum length of a count such as «12 comments», in words. */
const COUNT_TOKENS = 8;
const NUMBER = /^\D{0,3}\d[\d.,]{0,8}(?:[km]\b)?[\s-]?/;
/** Matches the names of elements that say who paid for the article or how it was made. */
const DISCLOSING_CLASS = /affiliate|disclos|disclaimer|sponsored-|reading-?time|read-?time|ai-?summary/i;

/**
 * The rule against lines that mark advertising, say who paid for the article or how it was made, or give its length, the number of its
 * comments or a way to listen to it. A paragraph or a sentence must also have a word for what is disclosed, or a container for disclosures.
 */
export const disclosure: Rule = { name: 'disclosure', prepare: findDisclosures };

function findDisclosures(_: readonly Block[], { lang }: Context): IsLeftOut {
  const openings = matchPhrases(DISCLOSURES, lang);
  const words = matchPhrases(DISCLOSED, lang);
  const counts = matchPhrases(COUNTS, lang);
  const isInDisclosingBox = namedBoxReader(DISCLOSING_CLASS);
  return (block) => {
    if (block.linkShare > 0.8 || block.tokens > MAX_TOKENS) return false;
    const line = phraseLine(block);
    const number = block.tokens <= COUNT_TOKENS ? NUMBER.exec(line)?.[0].length : undefined;
    if (number !== undefined && counts.opening(line.slice(number)) > 0) return true;
    const opening = openings.opening(line);
    if (opening === 0) return isInDisclosingBox(block.element) && words.holds(line);
    if ((block.tokens <= SHORT && QUESTION.test(line)) || (block.tokens < PARAGRAPH && !isSentence(block))) return true;
    return words.holds(line.slice(opening)) || isInDisclosingBox(block.element);
  };
}
