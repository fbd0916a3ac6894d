import { OPENINGS } from '../phrases/boilerplate-openings';
import type { Rule } from './rule';

const MAX_TOKENS = 45;

/** The rule against short blocks that begin like calls to action, labels or notices, such as «Sign up …», «Read more: …» and «Tags: …». */
export const boilerplateOpening: Rule = {
  name: 'boilerplate',
  prepare: () => (block) => block.tokens < MAX_TOKENS && OPENINGS.test(block.text.toLowerCase()),
};
