import type { Block } from '../collect-blocks';
import { tokensOf } from '../count-tokens';
import { RULES } from '../rules/rules';
import type { FeatureGroup, PageView } from './page-view';

const NAMES = [...RULES.map(({ name }) => `rule:${name}`), 'inTitle', 'inDescription', 'inBody', 'seenBefore'] as const;
/** Words in a run that is looked for in the structured data. */
const RUN = 3;
/** So much of a long text is compared, in characters. */
const MAX_COMPARED = 600;
const MAX_TIMES = 3;

/** What the rules say of a block and how it relates to what the page says of itself. */
export function pageFeatures({ blocks, verdicts, title, description, articleBody }: PageView): FeatureGroup {
  const titleWords = new Set(tokensOf(title.slice(0, MAX_COMPARED)));
  const describedWords = new Set(tokensOf(description.slice(0, MAX_COMPARED)));
  const bodyRuns = articleBody === '' ? null : new Set(runsOf(articleBody));
  const timesSeen = new Map<string, number>();
  const describe = (index: number, row: Float32Array, start: number): void => {
    const block = blocks[index];
    if (!block) return;
    let at = start;
    const verdict = verdicts[index] ?? 0;
    for (let bit = 0; bit < RULES.length; bit++) row[at++] = (verdict >>> bit) & 1;
    const line = block.text.length <= MAX_COMPARED ? tokensOf(block.text) : [];
    row[at++] = overlap(line, titleWords);
    row[at++] = overlap(line, describedWords);
    row[at++] = bodyRuns ? shareIn(block, bodyRuns) : -1;
    const times = timesSeen.get(block.text) ?? 0;
    timesSeen.set(block.text, times + 1);
    row[at++] = Math.min(times, MAX_TIMES);
  };
  return { names: NAMES, describe };
}

/** The share of a line's words that are in a set; 0 for lines of one word. */
function overlap(line: readonly string[], set: ReadonlySet<string>): number {
  if (line.length < 2 || set.size === 0) return 0;
  return line.filter((word) => set.has(word)).length / line.length;
}

/** The share of a block's runs of words that are among others; -1 where it has none. */
function shareIn(block: Block, others: ReadonlySet<number>): number {
  const runs = runsOf(block.text.slice(0, MAX_COMPARED));
  return runs.length > 0 ? runs.filter((run) => others.has(run)).length / runs.length : -1;
}

/** A number for every run of words. Two runs with the same number are as good as impossible, and would not matter. */
function runsOf(text: string): number[] {
  const words = tokensOf(text).map(hash);
  return words.slice(RUN - 1).map((_, at) => mix(mix(words[at] ?? 0, words[at + 1] ?? 0), words[at + 2] ?? 0));
}

function hash(word: string): number {
  let value = 0;
  for (let at = 0; at < word.length; at++) value = mix(value, word.charCodeAt(at));
  return value;
}

const mix = (value: number, more: number): number => Math.imul((value ^ more) + 0x9e3779b9, 0x85ebca6b) ^ (value >>> 13);
