import { removeElement, renameElement, selectAll } from './node-access';
import { CAPTION_CLASS, PULL_QUOTE_CLASS, SOLICITING_CLASS } from './phrases/container-classes';

/** A wrapper with more is named after something in it. */
const MAX_PARAGRAPHS = 2;
const MAX_CHARACTERS = 600;

/**
 * Takes out containers that solicit, and gives captions and pull quotes the elements that their class names say they are: Readability
 * replaces a `div` around one paragraph by the paragraph, and what the class told is lost. `paragraphs`: how many the page has.
 */
export function sortByClass(clone: Element, paragraphs: number): void {
  for (const container of selectAll(clone, 'div,section,ul,ol')) {
    const name = container.className;
    if (SOLICITING_CLASS.test(name) || SOLICITING_CLASS.test(container.id)) {
      if (paragraphsIn(container) * 2 <= paragraphs) removeElement(container);
    } else if (container.localName === 'div' && name !== '') {
      if (CAPTION_CLASS.test(name) && isSmall(container) && !container.querySelector('img')) renameElement(container, 'figcaption');
      else if (PULL_QUOTE_CLASS.test(name) && isSmall(container))
        renameElement(container, 'blockquote').setAttribute('class', 'pull-quote');
    }
  }
}

const paragraphsIn = (element: Element): number => element.getElementsByTagName('p').length;
const isSmall = (element: Element): boolean => paragraphsIn(element) <= MAX_PARAGRAPHS && element.textContent.length <= MAX_CHARACTERS;
