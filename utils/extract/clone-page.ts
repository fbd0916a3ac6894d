const implementationOf = Object.getOwnPropertyDescriptor(Document.prototype, 'implementation')?.get;

/**
 * A copy of a page's root element in an inert document of its own: nothing in it loads, runs, or reaches the page.
 * It is not yet the document's root, which makes cleaning it cheaper; `mountClone` puts it there.
 */
export function clonePage(root: Element, doc: Document): Element {
  const implementation: unknown = implementationOf?.call(doc);
  if (!(implementation instanceof DOMImplementation)) throw new TypeError('A document without an implementation.');
  return implementation.createHTMLDocument('').importNode(root, true);
}

/** Makes a cleaned clone the root of its document. */
export function mountClone(root: Element): Document {
  const doc = root.ownerDocument;
  doc.documentElement.replaceWith(root);
  return doc;
}

/** Another document with the same tree. */
export function copyDocument(doc: Document): Document {
  const copy: unknown = Document.prototype.cloneNode.call(doc, true);
  if (!(copy instanceof Document)) throw new TypeError('A document that cannot be copied.');
  return copy;
}
