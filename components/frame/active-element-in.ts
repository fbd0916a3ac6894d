/** Returns the focused element in the document or shadow root that contains a node; `null` if nothing there has focus. */
export function activeElementIn(node: Node): HTMLElement | null {
  const root = node.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  // A document without a focused element reports its body as focused.
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}
