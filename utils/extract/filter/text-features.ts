import { weigh } from '../choose/judge-article';
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
/** Matches a character outside Latin-1, European punctuation and signs of currencies. */
const UNCOMMON = /[^\0-\u00FF\u2000-\u206F\u20A0-\u20BF]/;
/** Match a digit, and the capital at the beginning of a word, in texts without uncommon characters. */
const PLAIN = {
  digit: /[0-9]/g,
  capital:
    /(?<![A-Za-z0-9\u00AA\u00B2\u00B3\u00B5\u00B9\u00BA\u00BC-\u00BE\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF])[A-Z\u00C0-\u00D6\u00D8-\u00DE]/g,
};
/** Match the same in any text. They are made only for pages that need them, because that takes long. */
let unicode: typeof PLAIN | undefined;
function patternsFor(text: string): typeof PLAIN {
  if (!UNCOMMON.test(text)) return PLAIN;
  unicode ??= { digit: /\p{Nd}/gu, capital: /(?<![\p{L}\p{N}])\p{Lu}/gu };
  return unicode;
}
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
    const patterns = patternsFor(text);
    const tokens = Math.max(1, Math.min(block.tokens, MAX_READ / 4));
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    row[at] = Math.log2(1 + (block.text.length > MAX_READ ? size * (block.text.length / MAX_READ) : size));
    row[at + 1] = text.length / tokens;
    row[at + 2] = block.linkShare;
    row[at + 3] = block.boldShare;
    row[at + 4] = ENDS_SENTENCE.has(block.text.at(-1) ?? '') ? 1 : 0;
    row[at + 5] = Math.min(8, count(SENTENCE_END));
    row[at + 6] = count(COMMA) / tokens;
    row[at + 7] = count(patterns.digit) / text.length;
    row[at + 8] = count(patterns.capital) / tokens;
    row[at + 9] = Math.min(6, count(QUOTE_MARK));
    row[at + 10] = ADDRESS.test(text) ? 1 : 0;
  };
  return { names: NAMES, describe };
}
