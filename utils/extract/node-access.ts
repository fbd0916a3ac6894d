/**
 * Ways to reach nodes that a page cannot bend. `<form><input name=parentNode>` and `<img name=createElement>` put the page's own
 * elements where the DOM's properties are read («DOM clobbering»), so methods are taken from the prototypes.
 */

/** The elements of a document or below an element that match a selector, in the order of the page; not live. */
export function selectAll(within: Document | Element, selector: string): Element[] {
  const found: NodeListOf<Element> = (within instanceof Document ? Document : Element).prototype.querySelectorAll.call(within, selector);
  // Extraction asks this some sixty times a page, and the list's iterator is slow.
  const elements = new Array<Element>(found.length);
  for (let at = 0; at < elements.length; at++) elements[at] = found[at] as Element;
  return elements;
}

/** All elements below an element, in the order of the page; not live. Asking each for its name is faster than a query with many names. */
export function allElements(within: Element): Element[] {
  const found: HTMLCollectionOf<Element> = Element.prototype.getElementsByTagName.call(within, '*');
  const elements = new Array<Element>(found.length);
  for (let at = 0; at < elements.length; at++) elements[at] = found[at] as Element;
  return elements;
}

/** The first element of a document or below an element that matches a selector. */
export function selectOne(within: Document | Element, selector: string): Element | null {
  return (within instanceof Document ? Document : Element).prototype.querySelector.call(within, selector);
}

/** Takes an element out of its tree, whatever its properties have been replaced by. */
export function removeElement(element: Element): void {
  Element.prototype.remove.call(element);
}

/**
 * Puts an element of another kind with the same children, without attributes, in the place of an element; returns it.
 * `kept`: names of attributes that go over.
 */
export function renameElement(element: Element, tag: string, kept: readonly string[] = []): Element {
  const renamed = createIn(element, tag);
  for (const name of kept) {
    const value = Element.prototype.getAttribute.call(element, name);
    if (value !== null) Element.prototype.setAttribute.call(renamed, name, value);
  }
  moveChildren(element, renamed);
  replaceNode(element, renamed);
  return renamed;
}

/** Puts the children of an element in its place. */
export function unwrapElement(element: Element): void {
  const children = Document.prototype.createDocumentFragment.call(ownerOf(element));
  moveChildren(element, children);
  replaceNode(element, children);
}

/** A new element of the document that a node belongs to. */
export const createIn = (node: Node, tag: string): HTMLElement => Document.prototype.createElement.call(ownerOf(node), tag);

/** Puts a node, or words, in the place of an element. */
export function replaceNode(element: Element, by: Node | string): void {
  Element.prototype.replaceWith.call(element, by);
}

/** Moves all children of one node to the end of another. */
export function moveChildren(from: Node, to: Node): void {
  // One by one: a range would have to be kept up to date through every later change of the document.
  for (let child = firstChildOf(from); child; child = firstChildOf(from)) Node.prototype.appendChild.call(to, child);
}

const firstChild = Object.getOwnPropertyDescriptor(Node.prototype, 'firstChild')?.get;
function firstChildOf(node: Node): Node | null {
  const child: unknown = firstChild?.call(node);
  return child instanceof Node ? child : null;
}

const ownerDocument = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get;
/** The document that a node belongs to. */
export function ownerOf(node: Node): Document {
  const owner: unknown = ownerDocument?.call(node);
  if (!(owner instanceof Document)) throw new TypeError('A node without a document.');
  return owner;
}
