import { weigh } from '../judge-article';
import type { FeatureGroup, PageView } from './page-view';

const NAMES = [
  'size',
  'tokenSize',
  'linkShare',
  'boldShare',
  'endsSentence',
  'sentences',
  'commas',
  'digits',
  'capitals',
  'quoteMarks',
  'address',
] as const;

const ENDS_SENTENCE = new Set('.!?。！？…"”»」』)');
const SENTENCE_END = /[.!?。！？।](?=\s|["”»」』)]|$)/gu;
const COMMA = /[,،、，;；]/gu;
const DIGIT = /\p{Nd}/gu;
const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}/gu;
const QUOTE_MARK = /["“”„‟«»「」『』＂]/gu;
const ADDRESS = /@[\w-]|https?:|www\.|\.(?:com|org|net)\b/i;
/** The number of UTF-16 units of a block that are read. A longer block is prose, whatever follows. */
const MAX_READ = 600;

/** Returns the features of a block's text. They can be computed for any script. */
export function textFeatures({ blocks }: PageView): FeatureGroup {
  const describe = (index: number, row: Float32Array, at: number): void => {
    const block = blocks[index];
    if (!block) return;
    const text = block.text.slice(0, MAX_READ);
    const size = weigh(text);
    const tokens = Math.max(1, Math.min(block.tokens, MAX_READ / 4));
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    row[at] = Math.log2(1 + (block.text.length > MAX_READ ? size * (block.text.length / MAX_READ) : size));
    row[at + 1] = text.length / tokens;
    row[at + 2] = block.linkShare;
    row[at + 3] = block.boldShare;
    row[at + 4] = ENDS_SENTENCE.has(block.text.at(-1) ?? '') ? 1 : 0;
    row[at + 5] = Math.min(8, count(SENTENCE_END));
    row[at + 6] = count(COMMA) / tokens;
    row[at + 7] = count(DIGIT) / text.length;
    row[at + 8] = count(CAPITAL) / tokens;
    row[at + 9] = Math.min(6, count(QUOTE_MARK));
    row[at + 10] = ADDRESS.test(text) ? 1 : 0;
  };
  return { names: NAMES, describe };
}
