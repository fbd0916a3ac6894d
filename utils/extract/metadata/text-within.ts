const MAX_NODES = 200;

/** The text of an element up to a length (UTF-16 units) and 200 pieces, whatever it holds: an element that is called a headline can wrap a page. */
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
