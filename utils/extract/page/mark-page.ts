import type { PageFingerprint } from '../../model';
import { hashText } from '../../text/hash-text';
import { selectOne } from './node-access';
import { shadowRootOf } from './show-shadow-trees';

/**
 * The minimum length of a text that is part of the fingerprint, in UTF-16 units. Shorter texts, such as «5 minutes ago», counters and the
 * headlines in a ticker, may change while the page stays the same.
 */
const LONG = 60;
const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'textarea']);

/**
 * Returns a fingerprint that changes when the page changes. It consists of the address without its fragment, the title, and a hash of the
 * longer texts, including those in open shadow trees. It is cheap enough to compute at every click, because nothing is laid out or copied.
 */
export function markPage(page: Document, address: string): PageFingerprint {
  const lines: string[] = [];
  const root = selectOne(page, ':root');
  if (root) collectLong(page, root, lines);
  const title = selectOne(page, 'title')?.textContent ?? '';
  return { url: address.replace(/#.*$/s, ''), title: title.slice(0, LONGEST_TITLE), words: hashText(lines.join('\n')) };
}

/** The maximum length of the title in a fingerprint, in UTF-16 units. */
const LONGEST_TITLE = 2_000;

function collectLong(page: Document, root: Node, lines: string[]): void {
  const walker = Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node as Text).data.trim();
      if (words.length >= LONG && !NOT_SHOWN.has(String(node.parentNode?.nodeName).toLowerCase())) lines.push(words);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const shadow = shadowRootOf(node as Element);
      if (shadow) collectLong(page, shadow, lines);
    }
  }
}
