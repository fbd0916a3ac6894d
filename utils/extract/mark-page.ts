import type { PageFingerprint } from '../model';
import { hashText } from '../text/hash-text';
import { selectOne } from './node-access';
import { shadowRootOf } from './show-shadow-trees';

/**
 * The minimum length of a text that counts, in UTF-16 units. Shorter ones change by themselves: «5 minutes ago», counters, the headlines of
 * a ticker.
 */
const LONG = 60;
const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'textarea']);

/**
 * Returns a mark that changes when the page changes: its address without the fragment, its title, and a hash of the words of its longer
 * paragraphs, open shadow trees included. It is cheap enough for every click, because nothing is laid out or copied.
 */
export function markPage(page: Document, address: string): PageFingerprint {
  const lines: string[] = [];
  collectLong(page, page.documentElement, lines);
  const title = selectOne(page, 'title')?.textContent ?? '';
  return { url: address.replace(/#.*$/s, ''), title: title.slice(0, LONGEST_TITLE), words: hashText(lines.join('\n')) };
}

/** The maximum length of a title in a mark, in UTF-16 units. */
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
