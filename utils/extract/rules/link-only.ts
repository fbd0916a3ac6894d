import type { Rule } from './rule';

const MIN_LINK_SHARE = 0.8;
const MAX_TOKENS = 40;

/** The rule against lines of nothing but links, which lead elsewhere: related stories, tags, «read more». */
export const linkOnly: Rule = {
  name: 'linkOnly',
  prepare: () => (block) => block.linkShare > MIN_LINK_SHARE && block.tokens < MAX_TOKENS,
};
