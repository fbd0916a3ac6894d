import type { Block } from '../blocks/collect-blocks';
import { CREDIT_OPENINGS, HANDOUTS } from '../phrases/credit-openings';
import { isCredit } from '../phrases/picture-credits';
import { matchPhrases, phraseLine } from './match-phrases';
import type { Context, IsLeftOut, Rule } from './rule';

const MAX_TOKENS = 60;
/** The maximum length of a line that begins with the words of a credit, in words. A longer one is a sentence about a picture. */
const MAX_OPENED = 16;
/** The maximum length of a line such as «Ann Lee/Handout», in words. */
const MAX_HANDOUT = 6;
const ENDS_SENTENCE = /[.!?。！？…"”»]$/u;

/**
 * The rule that leaves out picture credits outside figures, such as the name of an agency, «Photo by …» or «©». The words of a credit in the
 * language of the page count only at the beginning of a short line that is no sentence.
 */
export const pictureCredit: Rule = { name: 'pictureCredit', prepare: findCredits };

function findCredits(_: readonly Block[], { lang }: Context): IsLeftOut {
  const openings = matchPhrases(CREDIT_OPENINGS, lang);
  return (block) => {
    if (block.tokens >= MAX_TOKENS) return false;
    const line = phraseLine(block);
    if (isCredit(line)) return true;
    if (block.isHeading || block.tokens > MAX_OPENED || ENDS_SENTENCE.test(block.text)) return false;
    return openings.opening(line) > 0 || (block.tokens <= MAX_HANDOUT && isHandout(line));
  };
}

function isHandout(line: string): boolean {
  const slash = line.lastIndexOf('/');
  return slash > 0 && HANDOUTS.includes(line.slice(slash + 1).trim());
}
