/** What has the focus in the document or the shadow root that a node lies in; `null` where nothing has it. */
export function focusedNear(node: Node): HTMLElement | null {
  const home = node.getRootNode();
  const focused = home instanceof Document || home instanceof ShadowRoot ? home.activeElement : null;
  // A document in which nothing has the focus says that its body has it.
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}
