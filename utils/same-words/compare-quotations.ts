import { alignWords, type Block } from './align-words';
import { countsAgainst } from './change-of-meaning';
import { respellingsIn } from './respellings';
import type { Word } from './words-of';

/** The words that two quotations have in common, and whether these are enough to call them the same. */
export interface Comparison {
  readonly isSame: boolean;
  /** The common words, in the order of both. */
  readonly blocks: readonly Block[];
  /** The weight of the common words. */
  readonly shared: number;
}

/** The least weight of common words: about seven words. Shorter ones are said by many people. */
const LEAST = 5.25;
/** The same if both quotations go on where the other does not. */
const LEAST_OF_OVERLAP = 6.2;
/** Common words of this weight without any change are the same words, whatever else is around them. */
const ENOUGH = 8;
/** The least share of common words in the stretch of both quotations that has them. */
const LEAST_DENSITY = 0.8;
/** The share of the shorter quotation from which on the rest may be anything. */
const MOST_OF_IT = 0.6;
/** The share of the shorter quotation that is the whole of it. */
const WHOLE = 0.95;
/** The weight that may stand before or after the common words at the end of a quotation. */
const EDGE = 1.3;
/** The weight from which on common words are no coincidence. */
const STRONG = 1.6;
/** The number of other words within which lighter common words count. */
const NEAR = 3;
/** The longest quotation that is compared, in words. */
export const MOST_WORDS = 1_000;

/**
 * Compares the words of two quotations. `least` is the least weight of common words if they are the whole shorter quotation. It can be lower
 * between a few articles, in which fewer words are no coincidence.
 */
export function compareQuotations(allHere: readonly Word[], allThere: readonly Word[], least = LEAST): Comparison {
  const [here, there] = [allHere.slice(0, MOST_WORDS), allThere.slice(0, MOST_WORDS)];
  const found = withoutStray(here, alignWords(here, there));
  const { blocks, shared, loss: changed } = bestChain(here, there, respellingsIn(here, there, found));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return { isSame: false, blocks, shared };
  const [endHere, endThere] = [last.here + last.words, last.there + last.words];
  // Other sentences of one of them do not matter.
  const isApart = (mine: number, theirs: number): boolean => (here[mine]?.isFirst ?? true) || (there[theirs]?.isFirst ?? true);
  const before = isApart(first.here, first.there) ? 0 : Math.min(weightOf(here, 0, first.here), weightOf(there, 0, first.there));
  const behind = isApart(endHere, endThere) ? 0 : Math.min(weightOf(here, endHere, here.length), weightOf(there, endThere, there.length));
  const shorter = Math.min(weightOf(here, 0, here.length), weightOf(there, 0, there.length));
  const isMost = shared >= MOST_OF_IT * shorter;
  const isDovetailed = before <= EDGE && behind <= EDGE && shared >= LEAST_OF_OVERLAP;
  const longest = Math.max(...blocks.map((block) => weightOfBlock(here, there, block)));
  const against = countsAgainst(here, there, blocks);
  const isEnough = shared - against >= (against === 0 && shared >= WHOLE * shorter ? least : LEAST);
  const loss = changed + crossing(here, there, blocks);
  const isLong = longest >= ENOUGH;
  // Other words on both sides, before or behind the common ones, make it unlikely that one quotation was cut from the other.
  const isDense = shared >= LEAST_DENSITY * (shared + loss + (isLong ? 0 : before + behind));
  return { isSame: isEnough && isDense && (isMost || isDovetailed || isLong), blocks, shared };
}

/** Returns the weight of words from one up to another. */
export function weightOf(words: readonly Word[], from: number, to: number): number {
  let weight = 0;
  for (let at = from; at < to; at++) weight += words[at]?.weight ?? 0;
  return weight;
}

/** Returns the weight of common words. In one of the quotations, they may belong to a set phrase and weigh less. */
const weightOfBlock = (here: readonly Word[], there: readonly Word[], block: Block): number =>
  Math.min(weightOf(here, block.here, block.here + block.words), weightOf(there, block.there, block.there + block.words));

/** Leaves out light common words that are not near others, such as an article that occurs in any two sentences. */
function withoutStray(here: readonly Word[], blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.map((block) => weightOf(here, block.here, block.here + block.words) >= STRONG);
  const isNear = (one: Block | undefined, next: Block | undefined): boolean =>
    one !== undefined && next !== undefined && next.here - one.here - one.words <= NEAR && next.there - one.there - one.words <= NEAR;
  for (let at = 1; at < blocks.length; at++) if (kept[at - 1] && isNear(blocks[at - 1], blocks[at])) kept[at] = true;
  for (let at = blocks.length - 2; at >= 0; at--) if (kept[at + 1] && isNear(blocks[at], blocks[at + 1])) kept[at] = true;
  return blocks.filter((_, at) => kept[at]);
}

/**
 * Returns the blocks that follow each other with the most common words and the fewest others between them. Words that only one of the quotations
 * has are a cut and no loss.
 */
function bestChain(here: readonly Word[], there: readonly Word[], blocks: readonly Block[]) {
  let best = { from: 0, to: 0, shared: 0, loss: 0 };
  let open = best;
  for (const [at, block] of blocks.entries()) {
    const weight = weightOfBlock(here, there, block);
    const before = blocks[at - 1];
    const gap = before
      ? Math.min(weightOf(here, before.here + before.words, block.here), weightOf(there, before.there + before.words, block.there))
      : 0;
    const goesOn = before !== undefined && open.shared - open.loss - gap > 0;
    open = goesOn
      ? { ...open, to: at + 1, shared: open.shared + weight, loss: open.loss + gap }
      : { from: at, to: at + 1, shared: weight, loss: 0 };
    if (open.shared - open.loss > best.shared - best.loss) best = open;
  }
  return { blocks: blocks.slice(best.from, best.to), shared: best.shared, loss: best.loss };
}

/**
 * Returns the weight of words that each of two quotations has and the other has not, in different places and without a sign that something was
 * left out. If one was cut from the other, only one of them has such words.
 */
function crossing(here: readonly Word[], there: readonly Word[], blocks: readonly Block[]): number {
  let [mine, theirs] = [0, 0];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (!next || here[next.here]?.isAfterCut || there[next.there]?.isAfterCut) continue;
    const [one, other] = [weightOf(here, block.here + block.words, next.here), weightOf(there, block.there + block.words, next.there)];
    mine += Math.max(0, one - other);
    theirs += Math.max(0, other - one);
  }
  return Math.min(mine, theirs);
}
