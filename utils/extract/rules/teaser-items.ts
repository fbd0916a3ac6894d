import type { Block } from '../blocks/collect-blocks';
import { selectAll, topOf } from '../page/node-access';

/** A selector for the linked headline of another story. */
const LINKED_HEADLINE = 'a h2,a h3,a h4,a h5,h2 a[href],h3 a[href],h4 a[href],h5 a[href]';
/** The maximum number of elements in an item, and the number of ancestors of a block that may be an item. */
const MAX_ELEMENTS = 40;
const LEVELS = 3;
/** The minimum number of items that look the same. */
const MIN_ALIKE = 3;
/** The maximum length of a summary, in words. */
const MAX_TOKENS = 80;

/**
 * Returns a function that tells whether a block belongs to one of several items that look the same and each have a linked headline, as in a
 * list of other stories. `voted` contains the blocks that Readability kept, which are never such items, because an article may consist of
 * them.
 */
export function teaserReader(voted: readonly Block[]): (block: Block) => boolean {
  const isVoted = new Set(voted);
  let around: ReadonlySet<Element> | undefined;
  const known = new Map<Element, boolean>();
  return (block) => {
    if (block.tokens > MAX_TOKENS || isVoted.has(block)) return false;
    around ??= aroundHeadlines(block.element);
    if (around.size === 0) return false;
    const mayBeItem = (item: Element): boolean => around?.has(item) === true && selectAll(item, '*').length <= MAX_ELEMENTS;
    let item: Element | null = block.element;
    for (let step = 0; item && step <= LEVELS; step++, item = item.parentElement) {
      let isTeaser = known.get(item);
      if (isTeaser === undefined) {
        isTeaser = mayBeItem(item) && isOneOfMany(item, mayBeItem);
        known.set(item, isTeaser);
      }
      if (isTeaser) return true;
    }
    return false;
  };
}

/** Returns all elements around the linked headlines of the page that contains an element. A single search takes least time. */
function aroundHeadlines(element: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const headline of selectAll(topOf(element), LINKED_HEADLINE))
    for (let at = headline.parentElement; at && !found.has(at); at = at.parentElement) found.add(at);
  return found;
}

function isOneOfMany(item: Element, mayBeItem: (item: Element) => boolean): boolean {
  let alike = 0;
  for (let at = item.parentElement?.firstElementChild ?? null; at && alike < MIN_ALIKE; at = at.nextElementSibling)
    if (at.localName === item.localName && at.getAttribute('class') === item.getAttribute('class') && mayBeItem(at)) alike += 1;
  return alike >= MIN_ALIKE;
}
