import type { Block } from '../blocks/collect-blocks';
import { isProse, sizeOf } from './container-features';
import type { FeatureGroup, PageView } from './page-view';

const OFFSETS = [-2, -1, 1, 2] as const;
const PER_NEIGHBOUR = ['size', 'linked', 'vote', 'heading', 'verdicts'] as const;
const NAMES = [
  ...OFFSETS.flatMap((offset) => PER_NEIGHBOUR.map((name) => `next${offset}:${name}`)),
  'proseBefore',
  'proseAfter',
  'votedBefore',
  'votedAfter',
  'vote',
  'votesAround',
  'pageAt',
  'sizeAt',
  'votedAt',
  'sizeBeforeFirstVote',
];
/**
 * The maximum distance from a block to the nearest block of prose, or to the nearest block that Readability kept, in blocks. Greater
 * distances are reduced to this value.
 */
const FAR = 20;

/** Returns the features of the blocks before and after a block, and of the block's position on the page. */
export function neighbourFeatures({ blocks, votes, verdicts }: PageView): FeatureGroup {
  const count = blocks.length;
  const isVoted = (index: number): boolean => (votes[index] ?? 0) >= 0.5;
  const proseBefore = distances(blocks, (index) => isProse(blocks[index] as Block), 1);
  const proseAfter = distances(blocks, (index) => isProse(blocks[index] as Block), -1);
  const votedBefore = distances(blocks, isVoted, 1);
  const votedAfter = distances(blocks, isVoted, -1);
  const sizes = new Float64Array(count + 1);
  const voted = new Float64Array(count + 1);
  for (const [index, block] of blocks.entries()) {
    sizes[index + 1] = (sizes[index] ?? 0) + sizeOf(block);
    voted[index + 1] = (voted[index] ?? 0) + sizeOf(block) * (votes[index] ?? 0);
  }
  const describe = (index: number, row: Float32Array, start: number): void => {
    let at = start;
    for (const offset of OFFSETS) {
      const other = blocks[index + offset];
      row[at++] = other ? Math.log2(1 + sizeOf(other)) : -1;
      row[at++] = other ? other.linkShare : -1;
      row[at++] = other ? (votes[index + offset] ?? 0) : -1;
      row[at++] = other ? (other.isHeading ? 1 : 0) : -1;
      row[at++] = other && (verdicts[index + offset] ?? 0) > 0 ? 1 : 0;
    }
    row[at++] = proseBefore[index] ?? FAR;
    row[at++] = proseAfter[index] ?? FAR;
    row[at++] = votedBefore[index] ?? FAR;
    row[at++] = votedAfter[index] ?? FAR;
    row[at++] = votes[index] ?? 0;
    const from = Math.max(0, index - 4);
    const to = Math.min(count, index + 5);
    row[at++] = ((voted[to] ?? 0) - (voted[from] ?? 0)) / ((sizes[to] ?? 0) - (sizes[from] ?? 0) + 1);
    row[at++] = index / count;
    row[at++] = (sizes[index] ?? 0) / ((sizes[count] ?? 0) + 1);
    row[at++] = (voted[index] ?? 0) / ((voted[count] ?? 0) + 1);
    row[at++] = (voted[index] ?? 0) > 0 ? 0 : Math.log2(1 + (sizes[index] ?? 0));
  };
  return { names: NAMES, describe };
}

/**
 * Returns the distance, in blocks, from each block to the nearest earlier (`step` 1) or later (`step` -1) block for which `holds` returns
 * true. The distance is capped at `FAR`.
 */
function distances(blocks: readonly Block[], holds: (index: number) => boolean, step: 1 | -1): Uint8Array {
  const found = new Uint8Array(blocks.length);
  let distance = FAR;
  for (let index = step > 0 ? 0 : blocks.length - 1; index >= 0 && index < blocks.length; index += step) {
    distance = Math.min(FAR, distance + 1);
    found[index] = distance;
    if (holds(index)) distance = 0;
  }
  return found;
}
