/**
 * Ways to reach nodes that a page cannot bend. `<form><input name=parentNode>` and `<img name=createElement>` put the page's own
 * elements where the DOM's properties are read («DOM clobbering»), so methods are taken from the prototypes.
 */

/** The elements of a document or below an element that match a selector, in the order of the page; not live. */
export function selectAll(within: Document | Element, selector: string): Element[] {
  return Array.from((within instanceof Document ? Document : Element).prototype.querySelectorAll.call(within, selector));
}

/** The first element of a document or below an element that matches a selector. */
export function selectOne(within: Document | Element, selector: string): Element | null {
  return (within instanceof Document ? Document : Element).prototype.querySelector.call(within, selector);
}

/** Takes an element out of its tree, whatever its properties have been replaced by. */
export function removeElement(element: Element): void {
  Element.prototype.remove.call(element);
}

/** Puts an element of another kind with the same children, without attributes, in the place of an element; returns it. */
export function renameElement(element: Element, tag: 'div' | 'blockquote' | 'figcaption'): Element {
  const doc = ownerOf(element);
  const renamed = Document.prototype.createElement.call(doc, tag);
  // One by one: a range would have to be kept up to date through every later change of the document.
  for (let child = firstChildOf(element); child; child = firstChildOf(element)) Node.prototype.appendChild.call(renamed, child);
  Element.prototype.replaceWith.call(element, renamed);
  return renamed;
}

const firstChild = Object.getOwnPropertyDescriptor(Node.prototype, 'firstChild')?.get;
function firstChildOf(node: Node): Node | null {
  const child: unknown = firstChild?.call(node);
  return child instanceof Node ? child : null;
}

const ownerDocument = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get;
function ownerOf(node: Node): Document {
  const owner: unknown = ownerDocument?.call(node);
  if (!(owner instanceof Document)) throw new TypeError('A node without a document.');
  return owner;
}
