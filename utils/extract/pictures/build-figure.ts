import type { BodyElement } from '../../model';
import { hasWords } from '../../text/has-words';
import { attributesOf } from '../body/body-attributes';
import { splitCredit } from './split-credit';

/** The maximum length of a caption, in UTF-16 units. A figure with more text contains a part of the article. */
const MAX_CAPTION = 1_500;
/** A selector for content other than pictures. If a figure contains such content, its text is more than a caption. */
const SHOWN = 'table,pre,blockquote,h2,h3';

/**
 * Builds the body element of a figure with its pictures, caption and credit. Returns `null` if the figure has no picture, has too much
 * text, or contains a table, code listing, quotation or heading. A `cite` element that contains the credit is removed from `figure`.
 */
export function buildFigure(figure: Element): BodyElement | null {
  const images = [...figure.querySelectorAll('img')]
    .map((img): BodyElement => ({ tag: 'img', ...attributesOf(img, 'img'), children: [] }))
    .filter(({ src }) => src);
  if (images.length === 0 || figure.querySelector(SHOWN)) return null;
  const cite = figure.querySelector('figcaption cite, cite');
  const marked = cite && isLast(cite, figure) ? wordsOf(cite) : '';
  if (marked !== '') cite?.remove();
  const words = wordsOf(figure);
  if (words.length > MAX_CAPTION) return null;
  const { caption, credit } = marked === '' ? splitCredit(words) : { caption: words, credit: marked };
  return { tag: 'figure', children: images, ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
}

function wordsOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  return words
    .join(' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim()
    .toWellFormed();
}

/**
 * Returns whether an element contains the last words of the figure. A `cite` that comes earlier may name a work that the caption mentions.
 */
function isLast(element: Element, figure: Element): boolean {
  const walker = figure.ownerDocument.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  let last: Node | null = null;
  while (walker.nextNode()) if (hasWords(walker.currentNode.textContent ?? '')) last = walker.currentNode;
  return last !== null && element.contains(last);
}
