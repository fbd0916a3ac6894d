import { hashTokens, mixHash } from '../blocks/count-tokens';
import { RULES } from '../rules/rules';
import { blockWords, MAX_READ } from './block-words';
import type { FeatureGroup, PageView } from './page-view';

const NAMES = [...RULES.map(({ name }) => `rule:${name}`), 'inTitle', 'inDescription', 'inBody', 'seenBefore'] as const;
/** The number of words in each sequence that is looked up in the structured data. */
const RUN = 3;
/** The maximum value of the feature `seenBefore`, which counts earlier occurrences of a block's text. Greater numbers are reduced to it. */
const MAX_TIMES = 3;

/**
 * Returns the features that describe which rules object to a block, and how many of the block's words also occur in the page's title,
 * description and structured data.
 */
export function pageFeatures({ blocks, verdicts, title, description, articleBody }: PageView): FeatureGroup {
  const titleWords = new Set(hashTokens(title.slice(0, MAX_READ)));
  const describedWords = new Set(hashTokens(description.slice(0, MAX_READ)));
  const bodyRuns = articleBody === '' ? null : new Set(runsOf(hashTokens(articleBody)));
  const timesSeen = new Map<string, number>();
  const describe = (index: number, row: Float32Array, start: number): void => {
    const block = blocks[index];
    if (!block) return;
    let at = start;
    const verdict = verdicts[index] ?? 0;
    for (let bit = 0; bit < RULES.length; bit++) row[at++] = (verdict >>> bit) & 1;
    const isLine = block.text.length <= MAX_READ;
    const words = isLine || bodyRuns ? blockWords(block) : [];
    row[at++] = isLine ? overlap(words, titleWords) : 0;
    row[at++] = isLine ? overlap(words, describedWords) : 0;
    row[at++] = bodyRuns ? shareIn(runsOf(words), bodyRuns) : -1;
    const times = timesSeen.get(block.text) ?? 0;
    timesSeen.set(block.text, times + 1);
    row[at++] = Math.min(times, MAX_TIMES);
  };
  return { names: NAMES, describe };
}

/** Returns the share of a line's words that are in the set, or 0 if the line has fewer than two words. */
function overlap(line: readonly number[], set: ReadonlySet<number>): number {
  if (line.length < 2 || set.size === 0) return 0;
  return line.filter((word) => set.has(word)).length / line.length;
}

/** Returns the share of the word sequences in `runs` that are also in `others`, or -1 if `runs` is empty. */
function shareIn(runs: readonly number[], others: ReadonlySet<number>): number {
  return runs.length > 0 ? runs.filter((run) => others.has(run)).length / runs.length : -1;
}

/** Returns a hash for every sequence of three words. Collisions are very rare and do no harm. */
function runsOf(words: readonly number[]): number[] {
  const runs: number[] = [];
  for (let at = RUN - 1; at < words.length; at++) runs.push(mixHash(mixHash(words[at - 2] ?? 0, words[at - 1] ?? 0), words[at] ?? 0));
  return runs;
}
