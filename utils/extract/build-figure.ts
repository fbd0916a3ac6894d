import type { BodyElement } from '../model';
import { attributesOf } from './body-attributes';

/** Longer than any caption: the figure wraps a part of the article. In characters. */
const MAX_CAPTION = 1_500;

/** A figure with its pictures and, as its caption, all its words; `null` where it has no picture or far too many words. */
export function buildFigure(figure: Element): BodyElement | null {
  const images = [...figure.querySelectorAll('img')]
    .map((img): BodyElement => ({ tag: 'img', ...attributesOf(img, 'img'), children: [] }))
    .filter(({ src }) => src);
  if (images.length === 0 || figure.querySelector('table, pre')) return null;
  const walker = figure.ownerDocument.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  const caption = words
    .join(' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();
  if (caption.length > MAX_CAPTION) return null;
  return { tag: 'figure', children: images, ...(caption ? { caption } : {}) };
}
