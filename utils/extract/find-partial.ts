import type { PartialArticle } from '../model';
import type { Block } from './blocks/collect-blocks';
import { weigh } from './choose/judge-article';
import type { Access } from './metadata/pick-access';
import { selectAll } from './page/node-access';

/** A selector for elements that may be a subscription wall. Forms are left out, because their properties may be replaced by their fields. */
const MAY_BE_WALL = ':is([class*="wall" i],[class*="barrier" i],[class*="-gate" i],[id*="wall" i]):not(form)';
/** Matches class names and ids of subscription walls. */
const WALL = /(?:^|[\s_-])(?:pay|reg|abo|plus|premium|subscri(?:ption|ber|be)|registration|content|article)[_-]?(?:wall|barrier|gate)/i;
/** The range of lengths of a wall's text, in UTF-16 units. An element with more text contains the article itself. */
const WALL_TEXT = { min: 10, max: 1_500 } as const;
/** Matches the end of a text that breaks off. */
const BREAKS_OFF = /(?:…|\.\.\.)[\])]?$/;
/** The share of an article's words below which a part of the article is missing. Counts differ, because some pages count captions. */
const MISSING = 0.7;
/** The maximum number of words before a wall without other evidence. A subscriber sees more, although the wall may still be on the page. */
const MAX_BEFORE_WALL = 300;
/** The maximum length of the text before a wall that has the words of one, as measured by `weigh`. */
const MAX_BEFORE_WORDS = 2_000;
/** The minimum length of the text in a part for subscribers that is really there, in UTF-16 units. */
const MIN_PART = 200;

/** Returns the elements of a page that look like a subscription wall. Call it before anything is removed from the page. */
export function findWalls(root: Element): Element[] {
  return selectAll(root, MAY_BE_WALL).filter((element) => {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (name.length > 500 || !WALL.test(name) || element.closest('[hidden],[style*="display:none" i],[style*="display: none" i]'))
      return false;
    const { length } = element.textContent.trim();
    return length >= WALL_TEXT.min && length <= WALL_TEXT.max;
  });
}

/**
 * Returns what is known about the whole article if the page shows only its beginning, and otherwise `null`. The evidence is that the page
 * declares that a part is only for subscribers, that it gives a much higher number of words, that there is a subscription wall, that the
 * text breaks off, and that the part for subscribers is missing. The page's declaration alone is no evidence, because subscribers see the
 * whole article. `kept` are the blocks of the article, which must still have their attributes. `saysSo` says whether visible words below the
 * article, or in a wall, say that the rest is for subscribers.
 */
export function findPartial(
  { isClosed, closedParts, words: given }: Access,
  walls: readonly Element[],
  kept: readonly Block[],
  saysSo: boolean,
): PartialArticle | null {
  const isWall = walls.some((wall) => !kept.some(({ element }) => wall.contains(element)));
  if (!isClosed && !isWall && !saysSo) return null;
  const words = kept.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  // In scripts without spaces, nobody knows which words the page has counted.
  const whole = kept.some(({ text }) => weigh(text) > text.length * 1.5) ? null : given;
  const isMissing = whole !== null && words < whole * MISSING;
  const breaksOff = BREAKS_OFF.test(kept.at(-1)?.text ?? '');
  const wholeWords = whole !== null && words < whole ? whole : null;
  const isShort = kept.reduce((sum, { text }) => sum + weigh(text), 0) <= MAX_BEFORE_WORDS;
  if (saysSo && isShort && (whole === null || isMissing)) return { wholeWords: isMissing ? wholeWords : null };
  if (!isClosed) return isMissing || breaksOff ? { wholeWords } : null;
  const shown = closedParts.length > 0 ? lengthIn(closedParts, kept) : null;
  const isCut = isMissing || breaksOff || (whole === null && ((isWall && words <= MAX_BEFORE_WALL) || isAbsent(shown, words)));
  return isCut && (shown === null || shown < MIN_PART || isMissing || breaksOff) ? { wholeWords: isMissing ? wholeWords : null } : null;
}

/** Returns whether the part for subscribers is not there and the rest is short. */
const isAbsent = (shown: number | null, words: number): boolean => shown !== null && shown < MIN_PART && words <= MAX_BEFORE_WALL;

/** Returns the length of the kept text in the elements that one of the selectors matches, in UTF-16 units. */
function lengthIn(selectors: readonly string[], kept: readonly Block[]): number {
  return kept.reduce((sum, { element, text }) => sum + (selectors.some((selector) => isIn(element, selector)) ? text.length : 0), 0);
}

function isIn(element: Element, selector: string): boolean {
  try {
    return element.closest(selector) !== null;
  } catch {
    return false; // The page's selector is invalid.
  }
}
