import { OPENINGS } from '../phrases/boilerplate-openings';
import type { Rule } from './rule';

const MAX_TOKENS = 45;

/** Short blocks that open as calls to action, labels and notices do: «Sign up …», «Read more: …», «Tags: …». */
export const boilerplateOpening: Rule = {
  name: 'boilerplate',
  prepare: () => (block) => block.tokens < MAX_TOKENS && OPENINGS.test(block.text),
};
