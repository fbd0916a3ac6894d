import type { Block } from '../blocks/collect-blocks';

/** The minimum length of an article's prose, as measured by `weigh`. Even the two short paragraphs before a paywall are longer. */
const MIN_PROSE = 220;
/**
 * The minimum length of an article's prose, as measured by `weigh`, on a page that declares itself an article. It is lower than
 * `MIN_PROSE`, because news flashes are short.
 */
const MIN_DECLARED_PROSE = 120;
/** The minimum length of a prose block, as measured by `weigh`. */
const MIN_BLOCK = 60;
/** The minimum length of a prose block on a page that declares itself an article. There, even a short sentence is prose. */
const MIN_DECLARED_BLOCK = 25;
/** The weight of a character in a script without spaces. One such character conveys about as much as 2.5 letters. */
const DENSE_WEIGHT = 2.5;
/** Returns the number of letters in scripts without spaces. */
const countDense = (text: string): number =>
  text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu)?.length ?? 0;
/** Matches the Unicode blocks of these scripts. Matching by `\p{Script}` takes ten times as long. */
const MAY_BE_DENSE = /[\u0E00-\u0E7F\u1100-\u11FF\u3040-\uD7FF\uF900-\uFAFF\uFF66-\uFFDC]/;
/** The number of linked headings above which a page may be treated as a list page. */
const MAX_LIST_HEADINGS = 4;

/**
 * Returns whether the blocks that were chosen for an article really form one. A list page, which has a linked headline for nearly every
 * paragraph of prose, is not an article. Prose is the text of blocks that are long enough and not mostly links. It is measured in
 * characters instead of words, so the result does not depend on the script. `isDeclared` is true if the page declares itself an article.
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

/**
 * Returns the length of a text in UTF-16 units, where a character in a script without spaces counts as 2.5 units. Texts of 5,000 units or
 * more are not weighted.
 */
export function weigh(text: string): number {
  const dense = text.length < 5_000 && MAY_BE_DENSE.test(text) ? countDense(text) : 0;
  return text.length + dense * (DENSE_WEIGHT - 1);
}
