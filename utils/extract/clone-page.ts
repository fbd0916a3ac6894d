const implementationOf = Object.getOwnPropertyDescriptor(Document.prototype, 'implementation')?.get;

/**
 * Copies the root element of a page into a new inert document: nothing in it loads, runs, or reaches the page. Throws a `TypeError` if the
 * document has no implementation.
 * The copy is not yet the root of its document, which makes cleaning it cheaper. `mountClone` makes it the root.
 */
export function clonePage(root: Element, doc: Document): Element {
  const implementation: unknown = implementationOf?.call(doc);
  if (!(implementation instanceof DOMImplementation)) throw new TypeError('A document without an implementation.');
  return implementation.createHTMLDocument('').importNode(root, true);
}

/** Makes a cleaned clone the root of its document, and returns that document. */
export function mountClone(root: Element): Document {
  const doc = root.ownerDocument;
  doc.documentElement.replaceWith(root);
  return doc;
}

/** Returns a copy of a document. Throws a `TypeError` if the document cannot be copied. */
export function copyDocument(doc: Document): Document {
  const copy: unknown = Document.prototype.cloneNode.call(doc, true);
  if (!(copy instanceof Document)) throw new TypeError('A document that cannot be copied.');
  return copy;
}
