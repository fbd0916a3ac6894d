const MAX_NODES = 200;

/**
 * Returns the text of an element, up to about `max` UTF-16 units and 200 text nodes. It is limited because an element that is marked as a
 * headline can contain a whole page.
 */
export function textWithin(element: Element, max = 1_000): string {
  const walker = Document.prototype.createTreeWalker.call(element.ownerDocument, element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < MAX_NODES && text.length < max; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    text += (node.nodeValue ?? '').slice(0, max);
  }
  return text;
}
