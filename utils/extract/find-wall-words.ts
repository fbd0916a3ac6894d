import type { Block } from './blocks/collect-blocks';
import type { Choice } from './choose/choice';
import { hiddenReader } from './page/hidden-reader';
import { selectAll } from './page/node-access';
import { WALL_OPENINGS, WALL_PHRASES } from './phrases/wall-words';
import { foldForPhrases, matchPhrases, phraseLine } from './rules/match-phrases';
import { blocksInBoxes } from './rules/small-box';

/** The number of blocks before and after the end of an article among which its wall is looked for. */
const NEAR = 8;
/** The maximum length of a wall's sentence or line, in words, and that of a line that may have its phrase anywhere. */
const MAX_TOKENS = 60;
const LINE = 14;
/** The length, in words, from which a plain paragraph beside the article's paragraphs is one of them. */
const PARAGRAPH = 15;
/** The maximum number of lines that are read in an element whose class is that of a wall, and their maximum length in UTF-16 units. */
const MAX_LINES = 20;
const MAX_LENGTH = 400;
const LINES = 'h1,h2,h3,h4,h5,h6,p,div,span,strong,b,li';

/** The result of the search for the words of a wall. */
export interface WallWords {
  /** Whether they say that the rest is for subscribers. */
  readonly isThere: boolean;
  /** The choices without the blocks of the wall. */
  readonly choices: readonly Choice[];
}

/**
 * Finds the words of a subscription wall at the end of an article, after which nothing of the article is kept, or in `walls`, the elements
 * that have the class of one. Reported speech is not the words of a wall. `lang` is the page's language tag.
 */
export function findWallWords(choices: readonly Choice[], walls: readonly Element[], lang: string | null): WallWords {
  const says = wallReader(lang);
  const isHidden = hiddenReader();
  const last = choices.findLastIndex(({ reason }) => reason === null);
  const from = Math.max(1, last - NEAR);
  const near = choices.slice(from, last + NEAR + 1);
  const found = near
    .filter(({ block }, at) => isWall(block, choices[from + at - 1]?.block ?? null, says) && !isHidden(block.element))
    .map(({ block }) => block);
  for (const [at, first] of found.entries()) {
    const start = choices.findIndex(({ block }) => block === first);
    const ofWall = wallFrom(choices, start, new Set(found.slice(at)));
    if (choices.slice(start).some(({ block, reason }) => reason === null && !ofWall.has(block))) continue;
    return {
      isThere: true,
      choices: choices.map((choice) => (choice.reason === null && ofWall.has(choice.block) ? { ...choice, reason: 'invitation' } : choice)),
    };
  }
  return { isThere: walls.some((wall) => linesOf(wall).some((line) => says(line, line.split(' ').length))), choices };
}

/** Returns the blocks of a wall: those that say so, the others in their small boxes, and a heading directly before the first. */
function wallFrom(choices: readonly Choice[], start: number, found: ReadonlySet<Block>): ReadonlySet<Block> {
  const heading = choices[start - 1]?.block;
  const others = choices.slice(start).map(({ block }) => block);
  const mayBelong = new Set(heading?.isHeading ? [heading, ...others] : others);
  const boxed = blocksInBoxes(
    choices.slice(Math.max(0, start - NEAR)).map(({ block }) => block),
    (block) => found.has(block),
    (block) => mayBelong.has(block) && block.tokens <= MAX_TOKENS,
  );
  return new Set([...found, ...boxed]);
}

type Says = (line: string, tokens: number) => boolean;

/** Returns whether a block has the words of a wall and is not one of the article's paragraphs or a teaser. */
function isWall(block: Block, before: Block | null, says: Says): boolean {
  const { element, tokens, linkShare, boldShare } = block;
  if (tokens > MAX_TOKENS || linkShare > 0.8 || element.localName === 'li') return false;
  const isPlain = !block.isHeading && linkShare === 0 && boldShare < 0.9;
  if (isPlain && tokens >= PARAGRAPH && before?.element.parentElement === element.parentElement && before.tokens >= PARAGRAPH) return false;
  return says(phraseLine(block), tokens);
}

function wallReader(lang: string | null): Says {
  const openings = matchPhrases(WALL_OPENINGS, lang);
  const phrases = matchPhrases(WALL_PHRASES, lang);
  return (line, tokens) => {
    if (openings.opening(line) > 0) return true;
    if (tokens > PARAGRAPH * 2 || QUOTE_MARK.test(line)) return false;
    for (const { index, 0: end } of line.matchAll(SENTENCE_END)) if (openings.opening(line.slice(index + end.length)) > 0) return true;
    return tokens <= LINE && phrases.holds(line);
  };
}
const QUOTE_MARK = /["“”„«»「」]/;
const SENTENCE_END = /[.!?。！？]\s*/g;

/** Returns the folded texts of the short elements in a wall. */
const linesOf = (wall: Element): string[] =>
  [wall, ...selectAll(wall, LINES).slice(0, MAX_LINES)]
    .map((element) => element.textContent.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '' && text.length <= MAX_LENGTH)
    .map(foldForPhrases);
