import type { Block } from './collect-blocks';

/** Characters of prose below which nothing is an article: two short paragraphs of a paywalled teaser have more. */
const MIN_PROSE = 220;
/** A page that says it is an article may be shorter: news flashes. */
const MIN_DECLARED_PROSE = 120;
/** A block of prose has at least this many characters; on a page that says it is an article also a short sentence is one. */
const MIN_BLOCK = 60;
const MIN_DECLARED_BLOCK = 25;
/** A character of a script without spaces says as much as this many letters. */
const DENSE_WEIGHT = 2.5;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
/** Where their blocks are; without properties, which cost ten times as much to look for. */
const MAY_BE_DENSE = /[\u0E00-\u0E7F\u1100-\u11FF\u3040-\uD7FF\uF900-\uFAFF\uFF66-\uFFDC]/;
const MAX_LIST_HEADINGS = 4;

/**
 * Whether what was grabbed reads as an article. Counts characters, not words, so that it holds in every script, once over the text:
 * prose is what stands in blocks of some length that are not mostly links. A list page has a linked headline for nearly every bit of prose.
 */
export function isArticle(blocks: readonly Block[], isDeclared: boolean): boolean {
  let prose = 0;
  let proseBlocks = 0;
  let linked = 0;
  let linkedHeadings = 0;
  for (const block of blocks) {
    const size = weigh(block.text);
    linked += size * block.linkShare;
    if (block.linkShare > 0.8 && (block.isHeading || size >= 25)) linkedHeadings += 1;
    if (size < (isDeclared ? MIN_DECLARED_BLOCK : MIN_BLOCK) || block.isHeading || block.linkShare > 0.5) continue;
    prose += size * (1 - block.linkShare);
    proseBlocks += 1;
  }
  if (prose < (isDeclared ? MIN_DECLARED_PROSE : MIN_PROSE)) return false;
  if (linked > prose) return false;
  return isDeclared || linkedHeadings <= MAX_LIST_HEADINGS || linkedHeadings * 2 < proseBlocks;
}

/** The length of a text in characters, where one of a script without spaces counts more. */
export function weigh(text: string): number {
  const dense = text.length < 5_000 && MAY_BE_DENSE.test(text) ? (text.match(DENSE)?.length ?? 0) : 0;
  return text.length + dense * (DENSE_WEIGHT - 1);
}
