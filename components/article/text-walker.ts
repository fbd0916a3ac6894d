/** Returns a walker over the text nodes of an element, without those inside of elements that match `omitted`. */
export function textWalker(element: HTMLElement, omitted: string): TreeWalker {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement?.closest(omitted) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
}
