import { readableWords } from '../body/text-writer';
import type { Block } from './collect-blocks';

/**
 * The number of characters at the start of a block that are searched for in the text. The rest of the block may differ slightly from the
 * text.
 */
const HEAD = 24;
/** The length of the part of the text that is searched for a block, in UTF-16 units. */
const WINDOW = 20_000;

/**
 * Returns the UTF-16 offset in `text` at which each block starts. The text must consist of the blocks in order. If a block is not found,
 * its offset is the start of the line after the last block that was found.
 */
export function findBlockStarts(blocks: readonly Block[], text: string): number[] {
  const starts: number[] = [];
  // A line break within a block of the article's text is a space in `block.text`.
  const line = text.replaceAll('\n', ' ');
  let from = 0;
  for (const block of blocks) {
    const head = readableWords(block.text).slice(0, HEAD);
    const found = line.slice(from, from + WINDOW).indexOf(head);
    const start = found < 0 ? lineAfter(text, from) : from + found;
    starts.push(start);
    if (found >= 0) from = start + head.length;
  }
  return starts;
}

function lineAfter(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
