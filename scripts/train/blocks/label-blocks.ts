import { tokensOf } from '../../../tests/measure/support/score-shingles';

/** The number of consecutive words that are compared at a time. */
const SIZE = 4;
/** The labels of a page's blocks, from 0 to 1, and the sizes of the blocks and of the gold text, in words. */
export interface Labels {
  readonly labels: Float32Array;
  readonly sizes: Float32Array;
  readonly goldSize: number;
}

/**
 * Returns, for each block, the share of its words that lie in a sequence of four words that also occurs in the gold text. A block of fewer
 * than four words gets 1 if it equals a line of the gold text, otherwise 0. Each sequence and each line of the gold text is matched only
 * once, and the blocks that Readability kept are matched first.
 */
export function labelBlocks(texts: readonly string[], votes: readonly number[], gold: string): Labels {
  const goldTokens = tokensOf(gold);
  const runs = new Map<string, number>();
  for (let at = 0; at + SIZE <= goldTokens.length; at++) {
    const run = goldTokens.slice(at, at + SIZE).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  const lines = new Map<string, number>();
  for (const line of gold.split('\n')) {
    const key = tokensOf(line).join(' ');
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const labels = new Float32Array(texts.length);
  const sizes = new Float32Array(texts.length);
  const order = texts.map((_, index) => index).sort((a, b) => Number((votes[b] ?? 0) >= 0.5) - Number((votes[a] ?? 0) >= 0.5) || a - b);
  for (const index of order) {
    const tokens = tokensOf(texts[index] ?? '');
    sizes[index] = tokens.length;
    labels[index] = tokens.length < SIZE ? take(lines, tokens.join(' ')) : coverage(tokens, runs);
  }
  return { labels, sizes, goldSize: goldTokens.length };
}

function take(counts: Map<string, number>, key: string): number {
  const left = counts.get(key) ?? 0;
  if (left === 0) return 0;
  counts.set(key, left - 1);
  return 1;
}

function coverage(tokens: readonly string[], runs: Map<string, number>): number {
  const covered = new Uint8Array(tokens.length);
  for (let at = 0; at + SIZE <= tokens.length; at++)
    if (take(runs, tokens.slice(at, at + SIZE).join(' ')) === 1) covered.fill(1, at, at + SIZE);
  return covered.reduce((sum, one) => sum + one, 0) / tokens.length;
}
