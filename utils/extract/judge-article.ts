import type { Block } from './collect-blocks';

/** The minimum length of the prose of an article, as `weigh` counts it. Even the two short paragraphs before a paywall have more. */
const MIN_PROSE = 220;
/** The minimum length of the prose on a page that declares itself an article. It is lower, because news flashes are short. */
const MIN_DECLARED_PROSE = 120;
/** The minimum length of a block of prose, as `weigh` counts it. */
const MIN_BLOCK = 60;
/** The minimum length of a block of prose on a page that declares itself an article. There, a short sentence counts too. */
const MIN_DECLARED_BLOCK = 25;
/** The weight of a character in a script without spaces. One such character says about as much as 2.5 letters. */
const DENSE_WEIGHT = 2.5;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
/** Matches the Unicode blocks of the scripts in `DENSE`. Searching by `\p{Script}` takes ten times as long. */
const MAY_BE_DENSE = /[\u0E00-\u0E7F\u1100-\u11FF\u3040-\uD7FF\uF900-\uFAFF\uFF66-\uFFDC]/;
/** The number of linked headings that any article may have. */
const MAX_LIST_HEADINGS = 4;

/**
 * Returns whether the kept blocks read as an article. `isDeclared` says that the page declares itself one. Counts characters instead of
 * words, so that it works in every script, in one pass over the text. Prose is the text of blocks that are long enough and not mostly
 * links. A list page has a linked headline for nearly every paragraph of prose.
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
 * Returns the length of a text in UTF-16 units, where a character of a script without spaces counts as 2.5. In a text of 5,000 units or
 * more, every unit counts as one.
 */
export function weigh(text: string): number {
  const dense = text.length < 5_000 && MAY_BE_DENSE.test(text) ? (text.match(DENSE)?.length ?? 0) : 0;
  return text.length + dense * (DENSE_WEIGHT - 1);
}
