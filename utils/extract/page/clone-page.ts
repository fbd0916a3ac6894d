const implementationOf = Object.getOwnPropertyDescriptor(Document.prototype, 'implementation')?.get;

/**
 * Copies a page's root element into a new inert document, where nothing loads, runs or reaches the page. The copy does not become the root
 * of that document until `mountClone` is called, which makes cleaning the copy cheaper. Throws a `TypeError` if the page's document has no
 * `implementation`.
 */
export function clonePage(root: Element, doc: Document): Element {
  const implementation: unknown = implementationOf?.call(doc);
  if (!(implementation instanceof DOMImplementation)) throw new TypeError('A document without an implementation.');
  return implementation.createHTMLDocument('').importNode(root, true);
}

/** Makes a cleaned clone the root element of its document, and returns that document. */
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
