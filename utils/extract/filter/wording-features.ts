import { hashTokens, mixHash } from '../blocks/count-tokens';
import { READER_WORDS } from '../phrases/reader-words';
import { blockWords, MAX_READ } from './block-words';
import type { FeatureGroup, PageView } from './page-view';
import { wordCounter } from './word-groups';

const GROUPS = Object.keys(READER_WORDS) as (keyof typeof READER_WORDS)[];
const NAMES = [...GROUPS.map((group) => `words:${group}`), 'words:opening', 'namesSite', 'namesAuthor'];
/** The number of words of a block that are read. The lines around an article are short, and prose needs no such features. */
const MAX_TOKENS = 60;
/** The number of words at the beginning of a line that count as its opening. */
const OPENING = 3;

let countIn: ReturnType<typeof wordCounter> | undefined;

/**
 * Returns the features of a block's wording: the share of words that pages use around an article, of those in several languages that we
 * know, and whether the block names the site or an author. Both are 0 in long blocks.
 */
export function wordingFeatures({ blocks, sites, authors }: PageView): FeatureGroup {
  countIn ??= wordCounter(GROUPS.map((group) => READER_WORDS[group]));
  const count = countIn;
  const counts = new Uint8Array(GROUPS.length);
  const opening = new Uint8Array(GROUPS.length);
  const siteNames = sites.map(hashName);
  const authorNames = authors.map(hashName);
  const describe = (index: number, row: Float32Array, start: number): void => {
    const block = blocks[index];
    if (!block || block.tokens > MAX_TOKENS) return;
    const words = block.text.length <= MAX_READ ? blockWords(block) : hashTokens(block.text);
    count(block.text, words, counts);
    let at = start;
    for (const number of counts) row[at++] = number / (words.length + 1);
    count(block.text, words.slice(0, OPENING), opening);
    row[at++] = opening.reduce((sum, number) => sum + number, 0);
    row[at++] = siteNames.some((name) => isNamed(words, name)) ? 1 : 0;
    row[at++] = authorNames.filter((name) => isNamed(words, name)).length;
  };
  return { names: NAMES, describe };
}

/** A name as the hash of its words, and their number. */
interface Name {
  readonly hash: number;
  readonly length: number;
}
function hashName(name: string): Name {
  const words = hashTokens(name);
  return { hash: hashRun(words, 0, words.length), length: words.length };
}

function isNamed(words: readonly number[], { hash, length }: Name): boolean {
  if (length === 0) return false;
  for (let at = 0; at + length <= words.length; at++) if (hashRun(words, at, length) === hash) return true;
  return false;
}

function hashRun(words: readonly number[], start: number, length: number): number {
  let hash = 0;
  for (let at = start; at < start + length; at++) hash = mixHash(hash, words[at] ?? 0);
  return hash;
}
