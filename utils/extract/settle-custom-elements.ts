import { BLOCKS } from './block-tags';
import { renameElement, selectAll, selectOne } from './node-access';

/**
 * Makes a `div` or `span` of every custom element, by what it holds and stands in: nobody downstream knows its name, and a word in
 * a `<x-tooltip>` is no block of its own. Elements with a hyphen in their name are not defined in the document of the clone.
 */
export function settleCustomElements(clone: Element): void {
  for (const element of selectAll(clone, ':not(:defined)').reverse())
    renameElement(element, isInLine(element) ? 'span' : 'div', ['class', 'id', 'lang', 'dir', 'hidden', 'aria-hidden', 'role', 'style']);
}

function isInLine(element: Element): boolean {
  if (selectOne(element, BLOCKS)) return false;
  return (
    isWord(element.previousSibling) ||
    isWord(element.nextSibling) ||
    /^(?:p|h[1-6]|span|a|b|i|em|strong)$/.test(element.parentElement?.localName ?? '')
  );
}

const isWord = (node: Node | null): boolean => node instanceof Text && /\S/.test(node.data);
