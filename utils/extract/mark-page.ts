import type { PageMark } from '../model';
import { hashText } from '../text/hash-text';
import { selectOne } from './node-access';
import { shadowRootOf } from './show-shadow-trees';

/** UTF-16 units. What is shorter changes by itself: «5 minutes ago», counters, the headlines of a ticker. */
const LONG = 60;
const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'textarea']);

/**
 * Tells a page from what becomes of it, by address, title and the words of its longer paragraphs, open shadow trees included. Cheap enough for every
 * click: nothing is laid out or copied.
 */
export function markPage(page: Document, address: string): PageMark {
  const lines: string[] = [];
  collectLong(page, page.documentElement, lines);
  const title = selectOne(page, 'title')?.textContent ?? '';
  return { url: address.replace(/#.*$/s, ''), title: title.slice(0, LONGEST_TITLE), words: hashText(lines.join('\n')) };
}

const LONGEST_TITLE = 2_000;

function collectLong(page: Document, root: Node, lines: string[]): void {
  const walker = Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const words = node.data.trim();
      if (words.length >= LONG && !NOT_SHOWN.has(String(node.parentNode?.nodeName).toLowerCase())) lines.push(words);
    } else if (node instanceof Element) {
      const shadow = shadowRootOf(node);
      if (shadow) collectLong(page, shadow, lines);
    }
  }
}
