import { selectAll } from './node-access';

/** Returns the length of the text in an element's links, in UTF-16 units. */
export const linkedLength = (element: Element): number => selectAll(element, 'a').reduce((sum, link) => sum + link.textContent.length, 0);
