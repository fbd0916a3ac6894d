/** Returns the focused element in the document of a node, or `null` if nothing there has focus. */
export function activeElementIn({ ownerDocument }: Node): HTMLElement | null {
  const focused = ownerDocument?.activeElement;
  // When nothing in a document has focus, its active element is the body.
  return focused instanceof HTMLElement && focused !== ownerDocument?.body ? focused : null;
}
