import { RULES } from '../rules/rules';
import type { PageView } from './page-view';

const LINKS = 1 << RULES.findIndex(({ name }) => name === 'linkOnly');
/** Shorter lines are labels where nothing of the article is near. In words. */
const MIN_TOKENS = 5;
const NEAR = 3;

/**
 * Whether there is anything to decide about a block. What Readability left out as well is none of the article's if it is a line of links, or
 * a label far from all that Readability kept.
 */
export function isOpen({ blocks, votes, verdicts }: PageView, index: number): boolean {
  if ((votes[index] ?? 0) > 0) return true;
  if (((verdicts[index] ?? 0) & LINKS) !== 0) return false;
  if ((blocks[index]?.tokens ?? 0) >= MIN_TOKENS) return true;
  for (let at = index - NEAR; at <= index + NEAR; at++) if ((votes[at] ?? 0) > 0) return true;
  return false;
}
