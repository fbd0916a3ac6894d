import { CREDIT } from '../phrases/picture-credits';
import type { Rule } from './rule';

const MAX_TOKENS = 60;

/** Credits that stand outside of any figure: agencies, «Photo by …», «©». */
export const pictureCredit: Rule = {
  name: 'pictureCredit',
  prepare: () => (block) => block.tokens < MAX_TOKENS && CREDIT.test(block.text),
};
