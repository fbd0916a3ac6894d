/**
 * Functions that access nodes safely on hostile pages. Elements such as `<form><input name=parentNode>` and `<img name=createElement>` can
 * replace DOM properties («DOM clobbering»), so methods are taken from the prototypes.
 */

/** Returns the elements in a document, or inside an element, that match a selector. The array is in document order and not live. */
export function selectAll(within: Document | Element, selector: string): Element[] {
  const found: NodeListOf<Element> = (within instanceof Document ? Document : Element).prototype.querySelectorAll.call(within, selector);
  // Extraction calls this function about sixty times per page, and iterating over a `NodeList` is slow.
  const elements = new Array<Element>(found.length);
  for (let at = 0; at < elements.length; at++) elements[at] = found[at] as Element;
  return elements;
}

/**
 * Returns all elements inside an element, as an array that is in document order and not live. Going through this array and comparing the
 * name of each element is faster than using a selector with many names.
 */
export function allElements(within: Element): Element[] {
  const found: HTMLCollectionOf<Element> = Element.prototype.getElementsByTagName.call(within, '*');
  const elements = new Array<Element>(found.length);
  for (let at = 0; at < elements.length; at++) elements[at] = found[at] as Element;
  return elements;
}

/** Returns the first element in a document, or inside an element, that matches a selector, or `null` if none does. */
export function selectOne(within: Document | Element, selector: string): Element | null {
  return (within instanceof Document ? Document : Element).prototype.querySelector.call(within, selector);
}

/**
 * Returns a function that does the same as `closest` for the elements of one page. It asks first whether the selector matches anywhere,
 * because most pages have no such element. Forms must have been removed from the page.
 */
export function closestReader(selector: string): (element: Element) => Element | null {
  let isAnywhere: boolean | undefined;
  return (element) => {
    if (isAnywhere === undefined) {
      const top = topOf(element);
      isAnywhere = top.matches(selector) || selectOne(top, selector) !== null;
    }
    return isAnywhere ? element.closest(selector) : null;
  };
}

/** Returns the outermost element around an element. */
export function topOf(element: Element): Element {
  let top = element;
  while (top.parentElement) top = top.parentElement;
  return top;
}

/** Removes an element from its tree, even if the page has replaced the element's DOM properties. */
export function removeElement(element: Element): void {
  Element.prototype.remove.call(element);
}

/**
 * Replaces an element with a new one that has another tag and the same children, and returns the new element. Only the attributes named in
 * `kept` are copied.
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

/** Replaces an element with its children. */
export function unwrapElement(element: Element): void {
  const children = Document.prototype.createDocumentFragment.call(ownerOf(element));
  moveChildren(element, children);
  replaceNode(element, children);
}

/** Creates an element in the document that a node belongs to. */
export const createIn = (node: Node, tag: string): HTMLElement => Document.prototype.createElement.call(ownerOf(node), tag);

/** Replaces an element with a node or with text. */
export function replaceNode(element: Element, by: Node | string): void {
  Element.prototype.replaceWith.call(element, by);
}

/** Moves all children of one node to the end of another. */
export function moveChildren(from: Node, to: Node): void {
  // Children are moved one by one and not with a range, because the browser would have to update the range at every later change to the
  // document.
  for (let child = firstChildOf(from); child; child = firstChildOf(from)) Node.prototype.appendChild.call(to, child);
}

const firstChild = Object.getOwnPropertyDescriptor(Node.prototype, 'firstChild')?.get;
function firstChildOf(node: Node): Node | null {
  const child: unknown = firstChild?.call(node);
  return child instanceof Node ? child : null;
}

const ownerDocument = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get;
/** Returns the document that a node belongs to. Throws a `TypeError` if there is none. */
export function ownerOf(node: Node): Document {
  const owner: unknown = ownerDocument?.call(node);
  if (!(owner instanceof Document)) throw new TypeError('A node without a document.');
  return owner;
}
