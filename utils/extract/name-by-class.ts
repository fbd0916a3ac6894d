import { renameElement, selectAll } from './node-access';

const CAPTIONS = 'div[class*="caption" i],div[class*="credit" i]';
const PULL_QUOTES = 'div[class*="pullquote" i],div[class*="pull-quote" i],div[class*="pull_quote" i]';
/** A wrapper with more is named after something in it. */
const MAX_PARAGRAPHS = 2;
const MAX_CHARACTERS = 600;

/**
 * Gives captions and pull quotes the elements that their class names say they are. Readability replaces a `div` around one paragraph by the
 * paragraph, and what the class told is lost.
 */
export function nameByClass(clone: Element): void {
  for (const caption of selectAll(clone, CAPTIONS))
    if (isSmall(caption) && !caption.querySelector('img')) renameElement(caption, 'figcaption');
  for (const pulled of selectAll(clone, PULL_QUOTES))
    if (isSmall(pulled)) renameElement(pulled, 'blockquote').setAttribute('class', 'pull-quote');
}

const isSmall = (element: Element): boolean =>
  element.getElementsByTagName('p').length <= MAX_PARAGRAPHS && element.textContent.length <= MAX_CHARACTERS;
