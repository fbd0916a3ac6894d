/** Returns the focused element in the document or shadow root that contains a node, or `null` if nothing there has focus. */
export function activeElementIn(node: Node): HTMLElement | null {
  const root = node.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  // When nothing in a document has focus, its active element is the body.
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}
