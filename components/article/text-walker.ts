/** Returns a walker over the text nodes in an element. It skips text inside elements that match the selector `omitted`. */
export function textWalker(element: HTMLElement, omitted: string): TreeWalker {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement?.closest(omitted) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
}
