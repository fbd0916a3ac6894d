import type { Block } from '../blocks/collect-blocks';
import { hashTokens } from '../blocks/count-tokens';

/** The number of UTF-16 units of a block whose words are read. */
export const MAX_READ = 600;

const known = new WeakMap<Block, readonly number[]>();

/** Returns the hashes of the words at the beginning of a block (see `hashTokens`). Several groups of features need them. */
export function blockWords(block: Block): readonly number[] {
  let words = known.get(block);
  if (!words) {
    words = hashTokens(block.text.slice(0, MAX_READ));
    known.set(block, words);
  }
  return words;
}
