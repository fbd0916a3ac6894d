import { CREDIT } from '../phrases/picture-credits';
import type { Rule } from './rule';

const MAX_TOKENS = 60;

/** The rule against picture credits outside figures, such as agencies, «Photo by …» and «©». */
export const pictureCredit: Rule = {
  name: 'pictureCredit',
  prepare: () => (block) => block.tokens < MAX_TOKENS && CREDIT.test(block.text),
};
