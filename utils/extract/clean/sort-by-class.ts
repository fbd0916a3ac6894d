import type { LeaveOut } from '../integrity/leave-out';
import { removeElement, renameElement, selectAll } from '../page/node-access';
import { CAPTION_CLASS, PULL_QUOTE_CLASS, SOLICITING_CLASS } from '../phrases/container-classes';

/**
 * The maximum number of paragraphs in a caption or pull quote. If a container has more, its class name probably refers only to something
 * inside it.
 */
const MAX_PARAGRAPHS = 2;
/** The maximum length of a caption or pull quote, in UTF-16 units. */
const MAX_CHARACTERS = 600;

/**
 * Removes newsletter boxes, comments and similar containers, and turns captions and pull quotes into the elements that their class names
 * indicate. Otherwise, their classes would be lost, because Readability replaces a `div` around a single paragraph with that paragraph.
 * `paragraphs` is the number of paragraphs on the page.
 */
export function sortByClass(clone: Element, paragraphs: number, leaveOut: LeaveOut = removeElement): void {
  for (const container of selectAll(clone, 'div,section,ul,ol')) {
    const name = container.className;
    if (SOLICITING_CLASS.test(name) || SOLICITING_CLASS.test(container.id)) {
      if (paragraphsIn(container) * 2 <= paragraphs) leaveOut(container, 'boilerplate');
    } else if (container.localName === 'div' && name !== '') {
      if (CAPTION_CLASS.test(name) && isSmall(container) && !container.querySelector('img')) renameElement(container, 'figcaption');
      else if (PULL_QUOTE_CLASS.test(name) && isSmall(container))
        renameElement(container, 'blockquote').setAttribute('class', 'pull-quote');
    }
  }
}

const paragraphsIn = (element: Element): number => element.getElementsByTagName('p').length;
const isSmall = (element: Element): boolean => paragraphsIn(element) <= MAX_PARAGRAPHS && element.textContent.length <= MAX_CHARACTERS;
