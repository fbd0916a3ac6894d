import { isCredit } from '../phrases/picture-credits';
import type { Rule } from './rule';

const MAX_TOKENS = 60;

/** The rule that leaves out picture credits outside figures, such as the name of an agency, «Photo by …» or «©». */
export const pictureCredit: Rule = {
  name: 'pictureCredit',
  prepare: () => (block) => block.tokens < MAX_TOKENS && isCredit(block.text.toLowerCase()),
};
