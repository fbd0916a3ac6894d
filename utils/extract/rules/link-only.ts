import type { Rule } from './rule';

const MIN_LINK_SHARE = 0.8;
const MAX_TOKENS = 40;

/** The rule against lines that consist only of links, such as related stories, tags and «read more». They lead away from the article. */
export const linkOnly: Rule = {
  name: 'linkOnly',
  prepare: () => (block) => block.linkShare > MIN_LINK_SHARE && block.tokens < MAX_TOKENS,
};
