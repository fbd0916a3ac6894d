import type { BodyElement } from '../model';
import { attributesOf } from './body-attributes';
import { splitCredit } from './split-credit';

/** Longer than any caption: the figure wraps a part of the article. In characters. */
const MAX_CAPTION = 1_500;
/** What a figure shows beside pictures; then its words are more than a caption. */
const SHOWN = 'table,pre,blockquote,h2,h3';

/** A figure with its pictures, its words as their caption and credit; `null` where it has no picture or far too many words. */
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

/** Whether no words of the figure follow an element: a title may be cited within a caption. */
function isLast(element: Element, figure: Element): boolean {
  const walker = figure.ownerDocument.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  let last: Node | null = null;
  while (walker.nextNode()) if (/[\p{L}\p{N}]/u.test(walker.currentNode.textContent ?? '')) last = walker.currentNode;
  return last !== null && element.contains(last);
}
