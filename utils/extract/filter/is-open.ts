import { RULES } from '../rules/rules';
import type { PageView } from './page-view';

const LINKS = 1 << RULES.findIndex(({ name }) => name === 'linkOnly');
/** The minimum number of words in a line. A shorter line is treated as a label, unless Readability kept something near it. */
const MIN_TOKENS = 5;
/** The number of blocks before and after a block that are considered near it. */
const NEAR = 3;

const known = new WeakMap<PageView, Uint8Array>();

/**
 * Returns whether the filter has to decide about a block. No decision is needed if Readability left the block out and it is a line of
 * links, or a label far from everything that Readability kept. Such a block is never part of the article.
 */
export function isOpen(page: PageView, index: number): boolean {
  let open = known.get(page);
  if (!open) {
    open = Uint8Array.from(page.blocks, (_, at) => Number(mustDecide(page, at)));
    known.set(page, open);
  }
  return open[index] === 1;
}

function mustDecide({ blocks, votes, verdicts }: PageView, index: number): boolean {
  if ((votes[index] ?? 0) > 0) return true;
  if (((verdicts[index] ?? 0) & LINKS) !== 0) return false;
  if ((blocks[index]?.tokens ?? 0) >= MIN_TOKENS) return true;
  for (let at = index - NEAR; at <= index + NEAR; at++) if ((votes[at] ?? 0) > 0) return true;
  return false;
}
