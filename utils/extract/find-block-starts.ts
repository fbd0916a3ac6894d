import type { Block } from './collect-blocks';
import { readableWords } from './text-writer';

/** So many characters of a block are looked for, and so far ahead: a block may have come out a little different. */
const HEAD = 24;
const WINDOW = 20_000;

/** Where each block starts in the text that was made of them, in their order; where one is not found, where the one before it ends. */
export function findBlockStarts(blocks: readonly Block[], text: string): number[] {
  const starts: number[] = [];
  // A line break within a block is a blank in its words.
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
