/**
 * Ways to reach nodes that a page cannot bend. `<form><input name=parentNode>` and `<img name=createElement>` put the page's own
 * elements where the DOM's properties are read («DOM clobbering»), so methods are taken from the prototypes.
 */

/** The elements of a document that match a selector, in the order of the page; not live. */
export function selectAll(doc: Document, selector: string): Element[] {
  return Array.from(Document.prototype.querySelectorAll.call(doc, selector));
}

/** The first element of a document that matches a selector. */
export function selectOne(doc: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(doc, selector);
}

/** Takes an element out of its tree, whatever its properties have been replaced by. */
export function removeElement(element: Element): void {
  Element.prototype.remove.call(element);
}

/** Puts a plain `div` with the children in the place of an element. */
export function unwrapToDiv(element: Element): Element {
  const doc = ownerOf(element);
  const div = Document.prototype.createElement.call(doc, 'div');
  const range = Document.prototype.createRange.call(doc);
  range.selectNodeContents(element);
  Node.prototype.appendChild.call(div, range.extractContents());
  Element.prototype.replaceWith.call(element, div);
  return div;
}

const ownerDocument = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get;
function ownerOf(node: Node): Document {
  const owner: unknown = ownerDocument?.call(node);
  if (!(owner instanceof Document)) throw new TypeError('A node without a document.');
  return owner;
}
